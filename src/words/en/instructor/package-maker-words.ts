import { formatNumber } from '../format';

/** Making a package for a learning system. */
export const packageMakerWords = {
  choose: 'Choose what goes in',
  content: 'Content',
  contents: { lesson: 'a lesson', paper: 'an exam paper', board: 'the phase board' },
  items: 'Questions',
  seed: 'Seed',
  seedNote: 'Any word without spaces. The same seed gives the same paper or board.',
  badSeed: 'Use 1 to 32 letters, digits, - or _.',
  format: 'Choose the format',
  formatLegend: 'Format',
  formats: {
    'scorm-1.2': { name: 'SCORM 1.2', when: 'When in doubt: nearly every learning system takes it.' },
    'scorm-2004': { name: 'SCORM 2004', when: 'When your system takes it: it tells passed from completed.' },
    cmi5: { name: 'cmi5', when: 'For newer systems with a record store: every answer as a statement.' },
    xapi: { name: 'xAPI', when: 'For a page of your own that sends statements to your record store.' },
    html: {
      name: 'One HTML file',
      when: 'For a disk, a stick or a mail: works without a network and reports nothing.',
    },
  },
  rule: 'Choose when a learner is done',
  done: 'Done when',
  rules: {
    read: { name: 'read to the end', note: 'The end of the text was in sight.' },
    answered: { name: 'all checks answered', note: 'Right or wrong; the score is reported.' },
    score: { name: 'a score is reached', note: 'At least the share of the points that you set; below it: failed.' },
  },
  least: 'At least, in percent of the points',
  badLeast: 'Use a whole number from 1 to 100.',
  endpoint: 'Address of the endpoint',
  endpointNote:
    'For example https://lrs.example.org/xapi/. It must allow requests from the page that shows the package.',
  authorization: 'Authorization header (optional)',
  authorizationNote: 'Whoever has the file can read this. Use a key that may only write statements.',
  makeTitle: 'Make it',
  make: 'Make the package',
  making: 'Making the package…',
  made: (name: string, bytes: number) => `Made: ${name}, ${formatNumber(Math.ceil(bytes / 1000))} kB.`,
  downloadAgain: 'Download it again',
  blocked:
    'No download? Then the browser, or a page around this one, blocks it. Open this page in a tab of its own and make the package there.',
  failed: 'The package cannot be made yet.',
  suggestion: (text: string) => `Try: ${text}`,
  lost: 'The parts of the package did not load. Check your connection and try again.',
  selfTest:
    'After the upload, open the package as a learner. Its line “Saved in your course” opens and leads to “Test the connection”: what your system accepted, as a text that you can send to its administrator.',
};
