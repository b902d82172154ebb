/** The page for instructors as a whole. */
export const instructorsWords = {
  intro:
    'Use this course where you teach. Everything here is made in your browser: there is no account, and nothing is sent to us.',
  ways: 'Four ways to use it',
  noScripts: 'Building a frame or a package needs scripts, which are switched off here.',
  embed: {
    title: 'Put it on your page',
    text: 'A lesson, one question or the phase board in a blog, a wiki or a course page: paste one line of HTML.',
  },
  package: {
    title: 'Upload it to your learning system',
    text: 'A file for Moodle, Canvas and others. It reports scores, and it goes on where a learner stopped.',
  },
  print: {
    title: 'Print it',
    text: 'A handout and an answer key with the reasons. A code on the sheet opens the same questions on a phone.',
    link: 'Make a print sheet',
  },
  results: {
    title: 'See how questions did',
    text: 'Drop in the event logs or exports of your class: which questions were hard, and which wrong option pulled. The files stay in your browser.',
    link: 'Look at results',
  },
};
