import { count, formatNumber } from '../format';

const points = (earned: number, possible: number) => `${formatNumber(earned)} of ${formatNumber(possible)} points`;

/** Building a frame for another page. */
export const embedBuilderWords = {
  choose: 'Choose what to show',
  show: 'Show',
  shows: { lesson: 'a lesson', question: 'one question', phases: 'the phase board' },
  options: 'Set how it behaves',
  part: 'Part of the lesson',
  wholeLesson: 'The whole lesson',
  mode: 'Answers',
  modes: { practice: 'With reasons at once', exam: 'As in an exam, without reasons' },
  theme: 'Colours',
  themes: { auto: 'As the reader’s device', light: 'Light', dark: 'Dark' },
  seed: 'Seed',
  seedNote: 'Any word without spaces: it sets the order of the options, the same for everybody. May stay empty.',
  boardSeedNote: 'Any word without spaces: it sets the cards of the board, the same for everybody. May stay empty.',
  badSeed: 'Use 1 to 32 letters, digits, - or _.',
  progress: 'Keep answers between visits',
  keep: 'Let my page keep answers where the browser does not let the frame do it',
  form: 'Kind of snippet',
  forms: {
    script: 'Frame and script',
    element: 'Element and script',
    frame: 'Frame alone',
  },
  formNotes: {
    script: 'Best for most pages. The frame fits its height and tells your page what happens.',
    element: 'The same, as a tag that is easy to read and to write by hand.',
    frame: 'For systems that remove scripts. Its height is fixed, and it tells your page nothing.',
  },
  preview: 'See it live',
  previewNote: 'Answers that you give here count as your own in this browser.',
  widthGroup: 'Width of the preview',
  widths: { phone: 'Phone', column: 'Column', wide: 'Wide' },
  width: (pixels: number) => `Width: ${pixels} pixels`,
  stage: 'Preview',
  waiting: 'The preview appears when something is chosen.',
  copyTitle: 'Copy the line',
  copy: 'Copy the snippet',
  copied: 'Snippet copied',
  copyFailed: 'Could not copy. Select the text and copy it yourself.',
  snippet: 'Snippet',
  localSite:
    'This site runs on your own computer, so the snippet works only there. Open this page on the published site to get one for your readers.',
  log: {
    title: 'What the frame tells your page',
    about: 'Answer something in the preview and watch.',
    silent: 'A frame alone tells nothing. Choose a snippet with a script to see events.',
    empty: 'Nothing yet.',
    columns: { time: 'Time', event: 'Event', detail: 'What it says' },
    clear: 'Clear',
    download: 'Download log',
    copyFallback: 'No file? Copy the log from here',
    fileName: 'drillbook-events.json',
    list: 'Events',
    older: (number: number) => `${count(number, 'older event is', 'older events are')} not listed.`,
    ready: (questions: number, keeps: 'browser' | 'host' | 'page') =>
      `${count(questions, 'question', 'questions')}; answers are kept ${
        { browser: 'in the browser', host: 'by your page', page: 'until the page is closed' }[keeps]
      }`,
    height: (height: number) => `${formatNumber(height)} pixels`,
    started: 'The learner began',
    restored: 'Answers of an earlier visit are shown',
    verdicts: { correct: 'right', partial: 'partly right', incorrect: 'wrong' },
    answered: (question: string, verdict: string, earned: number, possible: number) =>
      `${question}: ${verdict}, ${points(earned, possible)}`,
    score: (answered: number, of: number, earned: number, possible: number) =>
      `${answered} of ${of} answered, ${points(earned, possible)}`,
    reset: 'The learner started over',
    said: {
      answered: (number: number, verdict: string) => `Event ${number}: answered, ${verdict}`,
      completed: (number: number) => `Event ${number}: completed`,
      error: (number: number, message: string) => `Event ${number}: error. ${message}`,
    },
  },
};
