import { count, formatNumber } from './format';

/** "1:05"; hours are counted as minutes. */
const formatSpan = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

const percent = (share: number) => `${Math.round(share * 100)} %`;
const questions = (number: number) => count(number, 'question', 'questions');
const minutes = (number: number) => count(number, 'minute', 'minutes');

export const examResultWords = {
  span: formatSpan,
  score: formatNumber,
  title: 'Your result',
  timeUp: 'Time is up: your result',
  grading: 'Your paper is being graded.',
  notGraded: 'The questions did not load, so the paper is not graded yet. Your answers are safe.',
  retry: 'Try again',
  estimateName: 'Practice estimate',
  pass: 'Pass',
  noPass: 'No pass',
  estimate: (middle: number, low: number, high: number) =>
    low === high
      ? formatNumber(middle)
      : `${formatNumber(middle)}, probably between ${formatNumber(low)} and ${formatNumber(high)}`,
  against: (pass: number) => `The pass mark is ${formatNumber(pass)}.`,
  curve:
    'This is a straight line from none right to all right. AWS scales its scores by a curve that it does not publish, so nobody outside AWS can tell your real score.',
  band: (min: number, max: number, pass: number, low: number, high: number, middle: number) =>
    `A scale from ${formatNumber(min)} to ${formatNumber(max)} with the pass mark at ${formatNumber(pass)}. Your band reaches from ${formatNumber(low)} to ${formatNumber(high)}, its middle is ${formatNumber(middle)}.`,
  passMark: (pass: number) => `${formatNumber(pass)} passes`,
  percent: (share: number, right: number, of: number) =>
    `${percent(share)}: ${formatNumber(right)} of ${count(of, 'scored question', 'scored questions')} right.`,
  unscored: (right: number, of: number) =>
    `${formatNumber(right)} of ${count(of, 'unscored question', 'unscored questions')} right; these count for nothing.`,
  blanks: (blanks: number) => `${questions(blanks)} left blank.`,
  ending: (ending: 'handed-in' | 'time-up', time: number) =>
    ending === 'handed-in'
      ? `You handed it in after ${time < 1 ? 'less than a minute' : minutes(Math.round(time))}.`
      : `The time was up after ${minutes(Math.round(time))}; the paper was graded as it stood then.`,
  weakest: (name: string) => `Practise your weakest domain: ${name}`,
  another: 'Another paper',
  print: 'Print',
  domains: 'By domain',
  domain: (number: number, name: string) => `${number}. ${name}`,
  scoredHits: (right: number, of: number) => `${formatNumber(right)} of ${formatNumber(of)} scored right`,
  unscoredHits: (right: number, of: number) => `${formatNumber(right)} of ${formatNumber(of)} unscored right`,
  time: 'Time per question',
  timeText: (median: string, longest: string, number: number) =>
    `The median is ${median}. You spent the longest, ${longest}, on question ${number}.`,
  timePicture: 'One bar a question in the order of the paper; the dashed line is the median.',
  timeTable: 'All times in a table',
  question: 'Question',
  spent: 'Time',
  outcome: 'Outcome',
  sureness: 'How sure, and how right',
  noSureness:
    'You did not say how sure you were. It takes one key a question, and shows where you only believe that you know.',
  sure: { sure: 'Sure', unsure: 'Unsure', guess: 'A guess', unasked: 'Not said' },
  right: 'Right',
  wrong: 'Wrong',
  blank: 'Blank',
  trend: 'Your papers so far',
  trendText: (estimates: readonly number[], pass: number) =>
    `Practice estimates from the oldest to the newest: ${estimates.map(formatNumber).join(', ')}. The pass mark is ${formatNumber(pass)}.`,
  trendCaption: (pass: number) =>
    `Practice estimates from the oldest paper to the newest; the dashed line is the pass mark, ${formatNumber(pass)}.`,
  pastLine: (share: number, middle: number, isPass: boolean) =>
    `${percent(share)}, practice estimate ${formatNumber(middle)}: ${isPass ? 'pass' : 'no pass'}`,
  thisOne: 'this one',
  review: {
    title: 'Review',
    show: 'Show',
    shows: {
      all: 'All',
      wrong: 'Wrong',
      blank: 'Blank',
      flagged: 'Flagged',
      unsure: 'Unsure or a guess',
      unscored: 'Unscored',
    },
    option: (name: string, number: number) => `${name} (${formatNumber(number)})`,
    domain: 'Domain',
    anyDomain: 'All domains',
    shown: (shown: number, of: number) => `${formatNumber(shown)} of ${questions(of)}`,
    nothing: 'No question fits.',
    loading: 'The questions are loading.',
    failed: 'The questions did not load. Check your connection and try again.',
    number: (number: number) => `Question ${number}`,
    isScored: 'scored',
    isUnscored: 'unscored',
    isFlagged: 'flagged',
    gone: 'This question is no longer in the bank, so it cannot be shown.',
    changed: 'This question was changed since you answered it; you see it as it is today.',
    noPick: 'You left it blank.',
    incomplete: 'Your answer was not complete, so it earned nothing.',
    source: 'Source',
  },
};
