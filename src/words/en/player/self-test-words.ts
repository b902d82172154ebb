/** The page that tells an administrator what a course site takes from a package. */
export const selfTestWords = {
  title: 'Connection test',
  intro: (title: string) =>
    `This page asks your course site, step by step, what it takes from the package “${title}”. It puts back everything it changes: your answers and your result stay as they are.`,
  writes:
    'It writes: the kept state (a test text, then the old state again), the status and the score (the same values that are there; where there is none yet: incomplete, and a range from 0 to 100 without a score), and the way of leaving (suspend).',
  writesState:
    'It writes one document of its own beside your state and removes it again. It sends no statement, so nothing is counted.',
  noSite: 'This package stands in one file and needs no course site: there is nothing to test.',
  start: 'Start the test',
  running: 'The test is running…',
  done: (failed: number) =>
    failed === 0
      ? 'The test is over. Your course site took everything.'
      : `The test is over. ${failed === 1 ? '1 step' : `${failed} steps`} did not work: send the text below to the people who look after your course site.`,
  step: 'Step',
  result: 'Result',
  call: 'Call',
  answer: 'Answer',
  error: 'Error',
  outcomes: { passed: 'worked', failed: 'did not work', noted: 'note', skipped: 'not tried' },
  steps: {
    find: 'Find the course site',
    begin: 'Begin',
    learner: 'Read who is learning (not shown)',
    mode: 'Read how it was opened',
    readState: 'Read the kept state',
    writeState: 'Write a full state and read it back',
    restoreState: 'Put the old state back',
    status: 'Write the status that is there',
    score: 'Write the score that is there',
    interactions: 'Ask whether single answers can be recorded',
    exit: 'Say that the learner will come back',
    commit: 'Ask that everything is kept',
    end: 'Say goodbye',
    parameters: 'Read the launch address',
    token: 'Fetch the key',
    launchData: 'Read the launch data',
    stateAbsent: 'See that no test document is there',
    removeState: 'Remove the test document',
  },
  report: 'The result as text',
  copy: 'Copy the text',
  download: 'Download it',
  copied: 'Copied.',
  copyFailed: 'Copying is blocked here. Select the text and copy it by hand.',
  back: 'Back to the course',
  again: 'To test again, open the package again from your course.',
  noScripts: 'The test needs scripts. Allow them for this page.',
};
