// Asks an LMS step by step what it takes. Everything that belongs to the learner is read first and put back before the end.
import type { FoundApi } from '../../../platform/lms/scorm/find-api';
import type { ScormDialect } from './scorm-dialects';
import { charactersBack, probeText, type Step, type StepName, type StepOutcome } from './self-test-step';

/** As long as the state of a package may get. */
const stateLength = 3_500;
const longestShown = 80;

type Told = { answer: string; error: string | undefined };

/** Runs the test on an API that was found; the session that the package itself began goes on being that one. Never throws. */
export function testScorm(api: FoundApi, dialect: ScormDialect): Step[] {
  const { calls } = dialect;
  const steps: Step[] = [];
  const ask = (name: string, ...args: readonly string[]): Told => {
    const answer = callOn(api, name, args);
    const code = answer.startsWith('threw') ? answer : callOn(api, calls.lastError, []);
    if (code === '0' || code === '') return { answer, error: undefined };
    const texts = [callOn(api, calls.errorText, [code]), callOn(api, calls.diagnostic, [code])];
    return { answer, error: [code, ...new Set(texts.filter((text) => text !== ''))].join(': ') };
  };
  const get = (element: string) => ask(calls.getValue, element);
  const set = (element: string, value: string) => ask(calls.setValue, element, value);
  const note = (name: StepName, outcome: StepOutcome, call: string, { answer, error }: Told) =>
    steps.push({ name, outcome, call, answer: answer.slice(0, longestShown), ...(error && { error }) });
  const judge = ({ answer, error }: Told): StepOutcome => (answer === 'true' && !error ? 'passed' : 'failed');
  const setting = (name: StepName, element: string, value: string) => {
    const told = set(element, value);
    note(name, judge(told), `${calls.setValue}("${element}", "${value}")`, told);
  };

  const begun = ask(calls.initialize, '');
  const learner = get(dialect.learner);
  const isRunning = begun.answer === 'true' || (learner.answer !== '' && !learner.error);
  note('begin', begun.answer === 'true' ? 'passed' : isRunning ? 'noted' : 'failed', `${calls.initialize}("")`, begun);
  if (!isRunning) return steps;
  note(
    'learner',
    learner.answer === '' || learner.error ? 'failed' : 'passed',
    `${calls.getValue}("${dialect.learner}")`,
    {
      ...learner,
      // Who it is, is nobody's business.
      answer: `${learner.answer.length} characters`,
    },
  );
  for (const element of [dialect.mode, dialect.credit]) {
    const told = get(element);
    note('mode', told.error ? 'noted' : 'passed', `${calls.getValue}("${element}")`, told);
  }

  const kept = get(dialect.state);
  note('readState', kept.error ? 'noted' : 'passed', `${calls.getValue}("${dialect.state}")`, {
    ...kept,
    answer: `${kept.answer.length} characters`,
  });
  // Some systems report an error for a state that nobody has written yet; that there is none is a state too.
  const before = kept.error ? '' : kept.answer;
  const probe = probeText(stateLength);
  const written = set(dialect.state, probe);
  const back = charactersBack(probe, get(dialect.state).answer);
  note(
    'writeState',
    written.answer === 'true' && back === stateLength ? 'passed' : 'failed',
    `${calls.setValue}("${dialect.state}", …)`,
    {
      ...written,
      answer: `${written.answer}; ${back} of ${stateLength} characters came back`,
    },
  );
  const restored = set(dialect.state, before);
  const isBack = get(dialect.state).answer === before;
  note(
    'restoreState',
    restored.answer === 'true' && isBack ? 'passed' : 'failed',
    `${calls.setValue}("${dialect.state}", …)`,
    {
      ...restored,
      answer: `${restored.answer}; ${before.length} characters, ${isBack ? 'the same' : 'not the same'}`,
    },
  );

  for (const { element, legal, usual } of dialect.statuses) {
    const now = get(element).answer;
    setting('status', element, legal.includes(now) ? now : usual);
  }
  const score = get(dialect.score);
  for (const [element, value] of dialect.scoreBounds) {
    const now = get(element);
    setting('score', element, now.answer === '' || now.error ? value : now.answer);
  }
  if (score.answer === '' || score.error) note('score', 'skipped', `${calls.getValue}("${dialect.score}")`, score);
  else setting('score', dialect.score, score.answer);
  const interactions = get(dialect.interactions);
  note(
    'interactions',
    interactions.error || interactions.answer === '' ? 'noted' : 'passed',
    `${calls.getValue}("${dialect.interactions}")`,
    interactions,
  );
  setting('exit', dialect.exit, 'suspend');
  const committed = ask(calls.commit, '');
  note('commit', judge(committed), `${calls.commit}("")`, committed);
  const ended = ask(calls.terminate, '');
  note('end', judge(ended), `${calls.terminate}("")`, ended);
  return steps;
}

/** What a function of the API answers, as text. */
function callOn(api: FoundApi, name: string, args: readonly string[]): string {
  try {
    const answer = api.call(name, args);
    return answer === undefined || answer === null ? '' : String(answer);
  } catch (error) {
    return `threw: ${error}`;
  }
}
