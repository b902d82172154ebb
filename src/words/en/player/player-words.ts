import { count, formatNumber } from '../format';

const answers = (number: number) => count(number, 'answer', 'answers');

const moment = (at: number) => new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium' }).format(at);

/** A part of the course inside a course site, or on its own in one file. */
export const playerWords = {
  skip: 'Skip to the content',
  broken: {
    title: 'This package cannot start',
    text: (part: string) =>
      `Its part “${part}” is missing or damaged. Nothing is lost: ask your instructor for a new copy and send them this line.`,
  },
  /** Where the answers are: one short line that is always there. */
  keeping: {
    opening: 'Looking for your course site…',
    sending: 'Saving in your course…',
    sent: 'Saved in your course',
    waiting: 'Waiting for your course site…',
    absent: 'Not connected to a course site. Answers stay on this device.',
    ended: 'Your course site has ended this visit. Answers stay on this device.',
    uncounted: 'This visit does not count. Answers stay on this device.',
    device: 'Answers stay on this device.',
    newer: 'A newer version of this page kept your answers. Not saved here.',
    unkept: 'Not saved. Keep this page open.',
  },
  /** What that means and what to do. */
  about: {
    opening: 'You can begin now. Your answers are kept until the course site answers.',
    sending: 'Your latest answers are on their way to your course site.',
    sent: 'Your course site says that it has everything.',
    waiting:
      'Go on: your answers are kept on this device and sent again by themselves. If this line is still here when you finish, download your answers and give the file to your instructor.',
    absent:
      'No course site was found around this page. Open it from your course to have your answers counted, or give your instructor the file below.',
    ended:
      'Go on: nothing is lost. Open this page again from your course, and what is not sent yet goes there first. Or give your instructor the file below.',
    uncounted: 'The course site opened this page to look at, not to be counted. Practise as much as you like.',
    device: 'They are kept in this browser, for this file. To show them to somebody, download them.',
    newer:
      'Your earlier answers were kept by a newer version of this page and are left as they are. Ask your instructor which one to open; download what you answer here.',
    unkept: 'This browser does not let this page store anything. Download your answers before you close it.',
  },
  /** What the launch found, above the page. */
  launch: {
    partLost:
      'Your course site gave back only a part of what it had kept of your earlier visits. Your score and your place are here; single answers may be missing.',
    nameless: (number: number, at: number) =>
      `${answers(number)} ${number === 1 ? 'was' : 'were'} given on this device up to ${moment(at)}, while no course site was there. Are they yours?`,
    mine: 'Yes, send them',
    notMine: 'No, remove them',
  },
  details: 'About saving',
  unsent: (number: number) => `${answers(number)} not sent yet.`,
  back: 'Back to your course',
  error: 'Error',
  test: 'Test the connection',
  testNote: 'For the people who look after your course site. It ends this visit.',
  since: 'Since',
  moment,
  carry: {
    none: 'There are no answers to download yet.',
    download: (number: number) => (number === 1 ? 'Download my answer' : `Download my ${answers(number)}`),
    asText: 'Show them as text',
    hideText: 'Hide the text',
    text: 'My answers as text. Copy all of it and send it to your instructor.',
    copy: 'Copy',
    copied: 'Copied.',
    copyFailed: 'Copying is blocked here. Select the text and copy it by hand.',
    blocked: 'If no file arrives, downloads are blocked here: show them as text instead.',
  },
  lesson: {
    goOn: (heading: string) => `Go on where you left: ${heading}`,
    end: 'This is the end of the lesson.',
  },
  board: { opening: 'The board is being laid out…' },
  paper: {
    opening: 'Your paper is being looked for…',
    start: 'Start',
    short: (items: number, of: number) =>
      `This package holds only ${count(items, 'question', 'questions')} of ${formatNumber(of)}.`,
    time: 'Your time',
  },
};
