import { count, formatNumber } from '../format';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
/** Two digits, and a minus sign that is as wide as a plus. */
const twoDigits = (value: number): string =>
  value
    .toFixed(2)
    .replace(/^-(?=.*[1-9])/, '−')
    .replace(/^-/, '');
const seconds = (ms: number): string => `${formatNumber(ms / 1000)} s`;

export const itemResultsWords = {
  intro:
    'Which questions were hard, which told stronger learners from weaker ones, and which wrong option drew them. The files stay in this browser: nothing is uploaded.',
  noScripts: 'This page needs scripts, which are switched off here.',
  drop: {
    title: 'Files of your class',
    text: 'Drop files here, or choose them.',
    choose: 'Choose files',
    limits: 'JSON, CSV or text, up to 20 MB each and 200 files.',
    sample: 'Try it with example data',
    sampleName: 'Example data: a made-up class',
  },
  sources: {
    title: 'Which files',
    list: [
      [
        'Moodle',
        'In the SCORM activity open Reports, then Interactions report. Show the summaries of question, response, right answer and result, and download as text.',
      ],
      [
        'Another learning system',
        'An export of SCORM interactions as CSV or JSON, with a row or an entry for each answer.',
      ],
      ['A record store (LRS)', 'The “answered” statements of xAPI or cmi5, as JSON.'],
      ['This site', 'The event log that the page for instructors offers below an embedded lesson.'],
      ['Learners', 'The file of answers that a learner carried out of this site. Each file is one learner.'],
    ],
  },
  progress: (done: number, of: number) => `Reading file ${done + 1} of ${of}…`,
  cancel: 'Cancel',
  summary: (items: number, answers: number, learners: number) =>
    `${count(items, 'question', 'questions')}, ${count(answers, 'answer', 'answers')}, ${count(learners, 'learner', 'learners')}.`,
  noAnswers: 'No answers in these files yet.',
  sampleNotice: 'This is example data: the learners and their answers are made up.',
  leftOut: (number: number) => `${count(number, 'file was', 'files were')} left out: there is room for 200.`,
  files: {
    title: 'Files',
    remove: (name: string) => `Remove ${name}`,
    removeShort: 'Remove',
    clear: 'Remove all files',
    read: (answers: number, learners: number) =>
      `${count(answers, 'answer', 'answers')} of ${count(learners, 'learner', 'learners')}`,
    kinds: {
      events: 'event log',
      answers: 'carried answers',
      interactions: 'table of interactions',
      report: 'report of attempts',
      tracking: 'tracked values',
      cmi: 'SCORM data',
      statements: 'xAPI statements',
      sample: 'example data',
    },
    setAside: {
      item: 'name no question',
      judgement: 'do not say whether the answer was right',
      other: 'tell of something else than an answer',
      shape: 'cannot be read',
      long: 'hold a name that is too long',
      voided: 'were taken back',
    },
    setAsideLine: (number: number, why: string, line: number) =>
      `Set aside: ${formatNumber(number)}, which ${why}${line > 0 ? ` (first at ${formatNumber(line)})` : ''}.`,
    notRead: 'Not read',
  },
  problems: {
    empty: 'The file is empty.',
    json: (line?: number) =>
      line === undefined
        ? 'This JSON breaks off or has a mistake.'
        : `This JSON has a mistake at line ${formatNumber(line)}.`,
    unknown: 'This JSON holds no answers that we know how to read.',
    quote: (line: number) => `A quote that opens at line ${formatNumber(line)} is never closed.`,
    columns: (names: readonly string[]) =>
      `No columns for the question and its result were found. The first row has: ${names.join(', ')}. Rename them to “question”, “learner”, “response” and “result”, and drop the file again.`,
    numbers:
      'The report does not name its questions. In Moodle, tick “Summary of question” in its settings and download it again.',
    rows: (most: number) => `The file has more than ${formatNumber(most)} rows. Split it.`,
    large: (most: number) => `The file is larger than ${formatNumber(most / 1024 / 1024)} MB. Split it.`,
    full: (most: number) => `With this file there would be more than ${formatNumber(most)} answers.`,
    binary: 'This is no text file.',
    workbook: 'This is a workbook or another zip file. Save it as CSV and drop that.',
    twice: 'A file with the same content is here already.',
    closed: 'The browser could not open this file. Was it moved or changed?',
    slow: 'The file took too long to read and was given up.',
  },
  table: {
    title: 'Questions',
    caption: 'How each question did',
    sortBy: 'Sort by',
    columns: {
      title: 'Question',
      learners: 'Learners',
      difficulty: 'Right',
      discrimination: 'Tells apart',
      time: 'Time',
      findings: 'Findings',
    },
    legend:
      '“Right” is the mean share of the points at the first try. “Tells apart” goes from −1 to 1: from 0.2 on stronger learners do clearly better at the question than weaker ones; below 0 it is the other way round.',
    right: percent,
    value: twoDigits,
    unknown: '–',
    seconds,
    none: 'Nothing found',
    open: (title: string) => `${title}: details`,
    downloadItems: 'Download questions as CSV',
    downloadOptions: 'Download options as CSV',
  },
  flags: {
    few: (have: number, need: number) => `Too few learners to say: ${have} of at least ${need}`,
    others: (have: number, need: number, least: number) =>
      `Too little to compare: ${have} of at least ${need} learners answered ${least} other questions`,
    pulls: (option: string) => `Wrong answer “${option}” draws the better learners: check the key`,
    negative: 'Weaker learners do better here than stronger ones',
    weak: 'Hardly tells stronger learners from weaker ones',
    hard: 'Hardly anyone has it right',
    easy: 'Too easy to tell learners apart',
    idle: (options: readonly string[]) =>
      options.length === 1
        ? `Hardly anyone takes “${options[0]}”`
        : `Hardly anyone takes ${options.map((option) => `“${option}”`).join(', ')}`,
  },
  detail: {
    answers: (answers: number, learners: number) =>
      `${count(answers, 'answer', 'answers')} of ${count(learners, 'learner', 'learners')}; all figures are about first answers.`,
    discrimination: (value: number, low: number, high: number, learners: number) =>
      `Tells apart ${twoDigits(value)} (between ${twoDigits(low)} and ${twoDigits(high)} with 95 % confidence, ${count(learners, 'learner', 'learners')}).`,
    index: (index: number) => `Mean score of the best 27 % minus that of the weakest 27 %: ${twoDigits(index)}.`,
    unknown: {
      learners: (have: number, need: number) =>
        `Whether it tells learners apart is not known: ${have} of at least ${need} learners.`,
      others: (have: number, need: number) =>
        `Whether it tells learners apart is not known: only ${have} of at least ${need} learners answered enough other questions.`,
      score: 'Whether it tells learners apart is not known: everyone has the same score here.',
      rest: 'Whether it tells learners apart is not known: everyone has the same score at the other questions.',
    },
    time: (lower: number, median: number, upper: number) =>
      `Time: half of the learners took between ${seconds(lower)} and ${seconds(upper)}; the median is ${seconds(median)}.`,
    noTime: 'No file says how long it took.',
    noOptions: 'No file says which options were picked.',
    options: (title: string) => `Options of “${title}”`,
    option: 'Option',
    picked: 'Picked by',
    weakest: 'Weakest 27 %',
    best: 'Best 27 %',
    rightOne: 'right',
    share: (share: number, picked: number) => `${percent(share)} (${formatNumber(picked)})`,
    open: 'Open the question',
  },
  csv: {
    items: 'drillbook-questions.csv',
    options: 'drillbook-options.csv',
  },
};
