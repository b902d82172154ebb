// All interface text in English; functions take the numbers and names that vary.
const plural = new Intl.PluralRules('en');
const count = (number: number, one: string, other: string): string =>
  `${formatNumber(number)} ${plural.select(number) === 'one' ? one : other}`;
const formatNumber = (number: number): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(number);
const formatDay = (day: string): string =>
  new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

export const en = {
  site: {
    name: 'Drillbook',
    skip: 'Skip to content',
    navigation: 'Site',
    course: 'Course',
    phaseBoard: 'Phase board',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    footer: 'Your answers stay in this browser. No account, no tracking.',
    notAffiliated:
      'Drillbook is independent and not affiliated with Amazon Web Services. AWS and its service names are trademarks of Amazon.com, Inc. or its affiliates.',
    subscribe: 'Follow this course',
    feed: 'Feed',
    newsletter: 'Newsletter',
    linkedin: 'LinkedIn',
  },
  content: {
    copyCode: 'Copy',
    linkTo: (heading: string) => `Link to “${heading}”`,
    table: (columns: string) => `Table: ${columns}`,
    code: (title: string) => `Code: ${title}`,
    callout: { NOTE: 'Note', TIP: 'Tip', IMPORTANT: 'Important', WARNING: 'Warning', CAUTION: 'Caution' },
  },
  copied: 'Copied',
  copyFailed: 'Could not copy. Select the text instead.',
  linkCopied: 'Link copied',
  notFound: {
    title: 'There is no page here',
    text: 'The address may be old or have a typing mistake. Your progress is safe.',
    home: 'Go to the course',
  },
  pageFailed: {
    title: 'This page did not load',
    text: 'Check your connection and try again. Your progress is safe.',
    retry: 'Try again',
  },
  home: {
    start: 'Start',
    goOn: 'Go on',
    review: 'Read again',
    lessons: 'Lessons',
    minutes: (minutes: number) => `${formatNumber(minutes)} min`,
    questions: (number: number) => count(number, 'question', 'questions'),
    answered: (answered: number, of: number) => `${answered} of ${of} answered`,
    notStarted: 'Not started',
    phasesTitle: 'Six phases, one board',
    phasesText: 'Match AWS services and the phases of incident response, as often as you like.',
    openBoard: 'Open the phase board',
  },
  lesson: {
    number: (number: number, of: number) => `Lesson ${number} of ${of}`,
    contents: 'In this lesson',
    minutes: (minutes: number) => `${formatNumber(minutes)} min`,
    updated: (day: string) => `Updated ${formatDay(day)}`,
    exam: (domain: number, name: string, tasks: string) => `Exam domain ${domain}, ${name}; tasks ${tasks}`,
    score: 'Score',
    points: (earned: number, of: number) => `${formatNumber(earned)} of ${formatNumber(of)}`,
    answered: (answered: number, of: number) => `${answered} of ${of} questions answered`,
    startOver: 'Start over',
    startOverQuestion: 'Start this lesson over?',
    startOverText: 'The questions become blank and the score starts at 0. Your earlier answers stay in your history.',
    startOverYes: 'Start over',
    cancel: 'Cancel',
    previous: 'Previous lesson',
    next: 'Next lesson',
    backToCourse: 'Back to the course',
    serviceHelps: 'Helps in',
    best: 'best',
    moreLessons: 'More lessons',
  },
  questions: {
    pickOne: 'Pick one answer.',
    pickSome: (count: number) => `Pick ${count} answers.`,
    picked: (count: number, of: number) => `${count} of ${of} picked.`,
    optionRight: 'Right, and you picked it',
    optionWrong: 'Not right',
    optionMissed: 'Right, but you did not pick it',
    hint: (hint: number, of: number) => `Hint ${hint} of ${of}:`,
    nextHint: (left: number) => (left === 1 ? 'Show a hint (1 left)' : `Show a hint (${left} left)`),
    check: 'Check answer',
    tryAgain: 'Try again',
    retryWrong: 'Retry the wrong ones',
    showAnswer: 'Show answer',
    explanation: 'Explanation',
    readPassage: 'Read the passage that explains it',
    missing: (count: number) =>
      count === 1 ? 'Answer first, then check.' : `${count} answers are still to be picked.`,
    verdict: (outcome: 'correct' | 'partial' | 'incorrect') =>
      ({ correct: 'Correct', partial: 'Partly correct', incorrect: 'Not correct' })[outcome],
    points: (earned: number, possible: number) => `${formatNumber(earned)} of ${count(possible, 'point', 'points')}`,
    kind: { choice: 'Quiz', match: 'Match' },
    board: {
      instructions: (asksBest: boolean) =>
        asksBest
          ? 'Pick a card, then place it where it fits best. A card may fit nowhere.'
          : 'Pick a card, then place it wherever it belongs: in one place, in several, or in none.',
      keys: 'On a card, press the number of a place to put it there or take it back.',
      gridInstructions: (asksBest: boolean) =>
        asksBest
          ? 'Tick where each item fits best. Leave a row empty if it fits nowhere.'
          : 'Tick every place where an item belongs. Leave a row empty if it belongs nowhere.',
      modeLabel: 'How to answer',
      modeBoard: 'Board',
      modeGrid: 'Grid',
      items: 'Cards',
      bins: 'Places',
      progress: (placed: number, of: number) => `${placed} of ${of} placed`,
      placements: (count: number) => (count === 1 ? 'in 1 place' : `in ${count} places`),
      holding: (item: string) => `Holding ${item}`,
      whereTo: (item: string) => `Where does ${item} belong?`,
      done: 'Done',
      place: 'Place',
      placeHere: (item: string, bin: string) => `Place ${item} in ${bin}`,
      isPlaced: 'Placed',
      isPlacedHere: (item: string, bin: string) => `Placed: ${item} is in ${bin}`,
      takeBack: (item: string, bin: string) => `Take ${item} back from ${bin}`,
      dropToTakeBack: 'Drop here to take it back',
      emptyBin: 'Nothing here yet',
      cell: (item: string, bin: string) => `${item}: ${bin}`,
      said: {
        pickedUp: (item: string) => `Holding ${item}. Choose where it belongs.`,
        putDown: (item: string) => `${item} put down.`,
        placed: (item: string, bin: string, placed: number, of: number) =>
          `${item} placed in ${bin}, ${placed} of ${of}`,
        moved: (item: string, from: string, to: string, placed: number, of: number) =>
          `${item} moved from ${from} to ${to}, ${placed} of ${of}`,
        takenBack: (item: string, bin: string, placed: number, of: number) =>
          `${item} taken back from ${bin}, ${placed} of ${of}`,
        alreadyThere: (item: string, bin: string) => `${item} is in ${bin} already.`,
      },
      mark: { right: 'right', wrong: 'not here', missed: 'missed' },
      item: { correct: 'Right', partial: 'Partly right', incorrect: 'Not right' },
      best: 'best',
      belongsIn: 'Belongs in',
      notIn: 'Not in',
      helpsToo: 'It helps here too, but not most.',
      belongsNowhere: 'Belongs nowhere on this board.',
      leftOutRightly: 'Rightly left out: it belongs nowhere on this board.',
    },
  },
  diagram: {
    enlarge: 'Enlarge',
    close: 'Close',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    asText: 'Diagram as text',
    leadsTo: (label: string, via?: string) => (via === undefined ? `leads to ${label}` : `leads to ${label} (${via})`),
    failed: 'This diagram could not be drawn. Here is its source.',
    source: 'Source',
    drawing: 'The diagram is being drawn.',
  },
  phases: {
    title: 'Phase board',
    intro:
      'Match AWS services and the phases of incident response in which they help. Each board is drawn from the service catalogue.',
    settings: 'Your board',
    phases: 'Phases',
    atLeastTwo: 'at least two',
    count: 'Services',
    mode: 'Count as right',
    modes: { all: 'all phases in which a service helps', best: 'its best phase alone' },
    draw: 'Draw a new board',
    same: 'The address of this page draws the same board for a whole class.',
    board: (number: number) => `${count(number, 'service', 'services')} to place`,
    stem: (asksBest: boolean) =>
      asksBest ? 'In which phase does each service help most?' : 'In which phases does each service help?',
  },
  saving: {
    saving: 'Saving…',
    saved: 'Saved in this browser',
    unsaved: 'Not saved. Keep this tab open.',
    problem: {
      full: 'The storage of this browser is full, so your latest answers are kept only in this tab. Free some space; they are then saved by themselves.',
      blocked: 'This browser does not let this page store anything. Your answers are kept until you close this tab.',
      newer:
        'A newer version of this page is open in another tab. Reload to go on saving; what you answer before that is not kept.',
      failed: 'Saving does not work at the moment. Keep this tab open; it is tried again by itself.',
    },
    readonly:
      'Your answers were saved by a newer version of this page. Reload to get that version; what you answer before that is not kept.',
    setAside: (number: number) =>
      `${count(number, 'saved answer', 'saved answers')} could not be read and ${number === 1 ? 'was' : 'were'} set aside.`,
    dismiss: 'Do not show again',
  },
};
