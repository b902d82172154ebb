import { examResultWords } from './exam-result-words';
import { count, formatDay, formatNumber } from './format';

const questions = (number: number) => count(number, 'question', 'questions');
const minutes = (number: number) => count(number, 'minute', 'minutes');

/** The mock exam: its start page, a paper that is being sat, and (beside this file) its result. */
export const examWords = {
  /** A moment of this device, as "Nov 24, 2026, 10:05 AM". */
  moment: (at: number) => new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(at),
  noScripts:
    'To take the exam, allow scripts for this page: the clock, the paper and your answers live in your browser.',
  start: {
    intro: (code: string, title: string) => `Practise for ${title} (${code}) under its own rules.`,
    rules: 'The rules',
    amount: (items: number, time: number) => `${questions(items)} in ${minutes(time)}.`,
    scored: (scored: number, unscored: number) =>
      `${formatNumber(scored)} ${scored === 1 ? 'is' : 'are'} scored and ${formatNumber(unscored)} ${unscored === 1 ? 'is' : 'are'} not; as in the real exam, nothing tells you which.`,
    pass: (min: number, max: number, pass: number) =>
      `Scores run from ${formatNumber(min)} to ${formatNumber(max)}; ${formatNumber(pass)} passes. No domain has a pass mark of its own.`,
    blank: 'A blank counts as wrong and nothing is deducted, so answer every question.',
    select: '“Select TWO” is all or nothing. This is our rule: the guide of this exam does not spell it out.',
    feedback: 'You learn nothing about right and wrong before the end. You may go back, change, flag and skip.',
    clock: 'The clock runs on when you reload, sleep or close the page. Your answers stay.',
    checked: (day: string) => `Scope and rules checked on ${formatDay(day)}.`,
    domains: 'Questions by domain',
    domain: (number: number, name: string, weight: number) => `${number}. ${name}: ${weight} %`,
    choose: 'Your paper',
    length: 'Length',
    full: (items: number, time: number) => `Full: ${questions(items)}, ${minutes(time)}`,
    shorter: (items: number, time: number) => `Shorter: ${questions(items)}, ${minutes(time)}`,
    extra: (time: number) => `+${minutes(time)} for non-native speakers`,
    extraNote: 'The real exam grants this on request.',
    moreTime: 'More time',
    moreTimeNote: 'Not part of the real exam’s rules; for whoever needs it.',
    paces: { normal: 'Normal time', half: 'One and a half times', double: 'Twice the time', none: 'No time limit' },
    yourTime: (time: number | undefined) => (time === undefined ? 'No time limit.' : `You have ${minutes(time)}.`),
    fresh: (fresh: number, of: number) =>
      fresh === of
        ? `All ${questions(of)} are new to you.`
        : `${formatNumber(fresh)} of ${questions(of)} are new to you.`,
    short: (there: number, wanted: number) =>
      `The bank is not full yet: this paper has ${formatNumber(there)} of ${questions(wanted)}.`,
    none: 'The bank has no question for this exam yet.',
    looking: 'Looking up what you have seen before.',
    start: 'Start the exam',
    goOn: 'Go on',
    unfinished: 'Unfinished',
    paper: (moment: string) => `Exam of ${moment}`,
    answered: (answered: number, of: number) => `${formatNumber(answered)} of ${formatNumber(of)} answered`,
    left: (left: number) => (left < 1 ? 'less than a minute left' : `${minutes(left)} left`),
    noLimit: 'no time limit',
    timeIsUp: 'the time is up',
    seeResult: 'See the result',
    past: 'Your papers',
    noPast: 'You have not ended a paper yet.',
    ungraded: 'not graded yet',
    questions,
  },
  paper: {
    opening: 'Opening your paper…',
    unknown: 'This browser keeps no paper under this address. Papers stay in the browser in which they were started.',
    toExam: 'Go to the mock exam',
    elsewhere: {
      title: 'This paper is open in another tab',
      text: 'Only one tab can hold it, so that no answer is lost. If you go on here, the other tab stops. The clock runs on.',
      goOn: 'Go on here',
    },
    loading: 'The questions are loading. The clock runs.',
    failed: 'The questions did not load. The clock runs, and your answers are safe.',
    retry: 'Try again',
    gone: 'This question is no longer in the bank. It counts as blank; go on with the next one.',
    number: (number: number, of: number) => `Question ${number} of ${of}`,
    timeLeft: 'Time left',
    noLimit: 'No time limit',
    hideClock: 'Hide the clock',
    showClock: 'Show the clock',
    warning: (left: number, isExact: boolean) => `${isExact ? '' : 'Less than '}${minutes(left)} left.`,
    saving: { idle: '', saving: 'Saving…', saved: 'Saved', unsaved: 'Not saved; keep this tab open' },
    sureness: {
      legend: 'How sure are you? Optional, never scored.',
      guess: 'A guess',
      unsure: 'Unsure',
      sure: 'Sure',
    },
    unguarded: 'This browser cannot tell whether the exam is open in another tab. Keep it in this one.',
    previous: 'Previous',
    next: 'Next',
    review: 'Review',
    flag: 'Flag',
    flagLong: 'Flag this question',
    isFlagged: 'flagged',
    saidFlag: (isFlagged: boolean) => (isFlagged ? 'Flagged' : 'Flag taken away'),
    strikes: {
      strike: 'Strike out',
      bringBack: 'Bring back',
      strikeOption: (option: string) => `Strike out: ${option}`,
      bringBackOption: (option: string) => `Bring back: ${option}`,
      isStruck: '(struck out)',
    },
    grid: 'All questions',
    status: { answered: 'answered', incomplete: 'not complete', blank: 'blank' },
    isCurrent: 'you are here',
    /** "Question 12: answered, flagged" */
    place: (number: number, states: readonly string[]) => `Question ${number}: ${states.join(', ')}`,
    tally: (answered: number, open: number, flagged: number) =>
      `${formatNumber(answered)} answered, ${formatNumber(open)} still open, ${formatNumber(flagged)} flagged`,
    reviewTitle: 'Before you end',
    blanks: 'Blank',
    incomplete: 'Not complete',
    flagged: 'Flagged',
    nothingOpen: 'Nothing is blank and nothing is flagged.',
    back: (number: number) => `Back to question ${number}`,
    end: 'End the exam',
    endQuestion: 'End the exam?',
    endBlanks: (blanks: number) =>
      blanks === 0
        ? 'No question is blank.'
        : `${questions(blanks)} ${blanks === 1 ? 'is' : 'are'} blank or not complete and will count as wrong.`,
    endText: 'After this no answer can be changed. You see your result at once.',
    endYes: 'End it now',
    endNo: 'Not yet',
    keys: {
      pick: 'pick an option',
      next: 'next question',
      previous: 'previous question',
      flag: 'flag, or take the flag away',
      review: 'see what is blank and flagged',
      sureness: 'a guess, unsure, sure',
    },
  },
  result: examResultWords,
};
