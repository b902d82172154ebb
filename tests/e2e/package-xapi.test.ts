// A lesson's cmi5 and xAPI packages at a record store, from the first launch to the last: all that it was told is held to the standards.
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import type { PackageOrder } from '../../src/packaging/bundle/order/package-order';
import type { Question } from '../../src/questions/question-kinds';
import { at, verbOf } from '../support/cmi5-rules';
import { type Lrs, startLrs } from '../support/lrs';
import { answer2004 } from '../support/scorm-rules';
import { answerQuestion, shownIn } from './answer-by-hand';
import { openPage } from './browser';
import { crash, forgetDevice, keepingOf, scoreOf } from './package-life';
import { openShelf, type ShelvedPackage, storyLesson, takePackage } from './package-shelf';
import { patient } from './patient';
import { printCalls } from './recorded-calls';

const lesson: PackageOrder = { kind: 'lesson', lesson: storyLesson, format: 'cmi5', rule: 'score:60' };
const mastery = 0.6;
const registration = '6f7c1c0e-3a52-4a8e-9d11-0a4f6f1c2b77';

type Course = { page: Page; lrs: Lrs; package_: ShelvedPackage; open: (page: Page, search?: string) => Promise<void> };

/** A record store, a package for it, and a page that may ask nobody else; that a store has no state yet it says by 404. */
async function enrol(orderFor: (lrs: Lrs) => PackageOrder): Promise<Course> {
  const lrs = await startLrs();
  onTestFinished(() => lrs.stop());
  const { address } = await openShelf();
  const package_ = await takePackage(orderFor(lrs));
  const { origin } = new URL(lrs.endpoint);
  const missing = `response: 404 ${origin}/xapi/`;
  const { page } = await openPage({
    site: address,
    expected: [
      new RegExp(`^request: ${origin}/`),
      new RegExp(`^${missing}(activities/state|agents/profile)`),
      /status of 404/,
    ],
  });
  const open = async (shown: Page, search = '') => {
    await shown.goto(address + package_.launch + search);
    await expect.poll(() => keepingOf(shown), patient).toBe('sent');
  };
  return { page, lrs, package_, open };
}

const answered = (lrs: Lrs) => lrs.statements().filter((statement) => verbOf(statement) === 'answered');

/** Waits for the last words of a page that went away. */
const saysGoodbye = (lrs: Lrs) => expect.poll(() => lrs.verbs().at(-1), patient).toBe('terminated');

/** One statement for each question, in the order of the answers, with what was answered in the standard's form. */
function expectAnswers(lrs: Lrs, { config, questions }: ShelvedPackage): void {
  const statements = answered(lrs);
  expect(statements.map((statement) => at(statement, 'object', 'id'))).toEqual(
    questions.map(({ id }) => `${config.activity}/questions/${id}`),
  );
  for (const statement of statements) {
    const definition = at(statement, 'object', 'definition');
    const type = String(at(definition, 'interactionType'));
    const response = String(at(statement, 'result', 'response'));
    const patterns = at(definition, 'correctResponsesPattern');
    if (!Array.isArray(patterns)) throw new Error('There is no pattern.');
    for (const text of [response, ...patterns]) expect(text).toMatch(answer2004[type] ?? /^$/);
    const bare = patterns.map((pattern) => String(pattern).replace(/^(\{[a-z_]+=[a-z]+\})+/, ''));
    expect(bare.includes(response)).toBe(at(statement, 'result', 'success'));
  }
}

function print(title: string, lrs: Lrs): void {
  const lines = lrs.requests.map(({ method, path, body, status }) => {
    if (!path.endsWith('/statements')) return `${method} ${path} → ${status}`;
    // The store was sent these texts as JSON.
    const sent = [JSON.parse(body)].flat();
    const told = sent.map((one) => {
      const result = at(one, 'result') === undefined ? '' : ` ${JSON.stringify(at(one, 'result'))}`;
      return `${verbOf(one)} ${at(one, 'object', 'id')}${result}`;
    });
    return [`${method} ${path} → ${status}`, ...told.map((line) => `  ${line}`)].join('\n  ');
  });
  printCalls(title, lines);
}

/** Three answers, the second of them wrong and the third in part; then all others right. */
async function passInTwoVisits({ page, lrs, package_, open }: Course, launch: () => string): Promise<void> {
  const [first, ...rest] = package_.questions;
  if (!first) throw new Error('The lesson asks nothing.');
  await open(page, launch());
  await answerQuestion(page, first, true);
  for (const question of rest.slice(0, 2)) await answerQuestion(page, question, false);
  await expect.poll(() => keepingOf(page), patient).toBe('sent');
  const before = await shownIn(page);
  const score = await scoreOf(page);
  await forgetDevice(page);
  await saysGoodbye(lrs);

  await open(page, launch());
  await expect.poll(() => shownIn(page), patient).toEqual(before);
  expect(await scoreOf(page)).toBe(score);
  for (const question of rest.slice(2)) await answerQuestion(page, question, true);
  await expect.poll(() => keepingOf(page), patient).toBe('sent');
  await forgetDevice(page);
  await saysGoodbye(lrs);
}

/** Two wrong answers, a crash, and then the others wrong as well. */
async function failAfterCrash({ page, lrs, package_, open }: Course, launch: () => string): Promise<void> {
  const answerWrong = async (shown: Page, questions: readonly Question[]) => {
    for (const question of questions) await answerQuestion(shown, question, false);
    await expect.poll(() => keepingOf(shown), patient).toBe('sent');
  };
  await open(page, launch());
  await answerWrong(page, package_.questions.slice(0, 2));
  const before = await shownIn(page);
  const context = page.context();
  await crash(page);
  await page.close();
  expect(lrs.verbs()).toEqual(['initialized', 'answered', 'answered']);

  const after = await context.newPage();
  await after.goto(`${(await openShelf()).address}blank.html`);
  await forgetDevice(after);
  await open(after, launch());
  await expect.poll(() => shownIn(after), patient).toEqual(before);
  await answerWrong(after, package_.questions.slice(2));
  await forgetDevice(after);
  await saysGoodbye(lrs);
}

const stories = {
  passed: {
    tell: passInTwoVisits,
    verbs: ['initialized', ...Array(3).fill('answered'), 'terminated', 'initialized', ...Array(3).fill('answered')],
  },
  failed: {
    tell: failAfterCrash,
    verbs: ['initialized', ...Array(2).fill('answered'), 'initialized', ...Array(4).fill('answered')],
  },
} as const;
const endings = ['passed', 'failed'] as const;

const judgements = ['passed', 'failed', 'completed'];

/** Judgements may come between the last answers: passed as soon as it is reached. */
function expectVerbs(lrs: Lrs, ending: keyof typeof stories, judged: readonly string[] = [ending, 'completed']): void {
  const verbs = lrs.verbs();
  expect(verbs.filter((verb) => !judgements.includes(verb))).toEqual([...stories[ending].verbs, 'terminated']);
  expect(verbs.filter((verb) => judgements.includes(verb))).toEqual(judged);
  expect(verbs.at(-1)).toBe('terminated');
}

test.each(endings)('cmi5: two sessions of a registration, and then it is %s', async (ending) => {
  const course = await enrol(() => lesson);
  const { lrs, package_ } = course;
  const sessions: string[] = [];
  await stories[ending].tell(course, () => {
    const { search, launched } = lrs.launch({ registration, masteryScore: mastery });
    sessions.push(launched.sessionId);
    return search;
  });
  print(`cmi5, ${ending}`, lrs);
  // A course may take failed for final, so it is said as the session ends.
  expectVerbs(lrs, ending, ending === 'failed' ? ['completed', 'failed'] : undefined);
  expectAnswers(lrs, package_);
  expect(lrs.violations).toEqual([]);
  const asked = lrs.requests.filter(({ path }) => path.startsWith('/fetch/')).map(({ path }) => path);
  expect(new Set(asked).size).toBe(2);
  expect(asked).toHaveLength(2);
  expect(lrs.document('drillbook')).toContain('"state":"db');
  expect(package_.manifest).toContain(`masteryScore="${mastery}"`);
});

test.each(endings)('xAPI: a learner %s at the store that the package names', async (ending) => {
  const course = await enrol(({ endpoint, authorization }) => ({ ...lesson, format: 'xapi', endpoint, authorization }));
  const { lrs, package_ } = course;
  const actor = { objectType: 'Agent', account: { homePage: 'https://course.example', name: 'learner-7' } };
  const launched = new URLSearchParams({
    endpoint: lrs.endpoint,
    auth: lrs.authorization,
    actor: JSON.stringify(actor),
    activity_id: package_.config.activity,
    registration,
  });
  // Once from a course, as Tin Can launches it; once by its bare address, for a learner whom only the device knows.
  await stories[ending].tell(course, () => (ending === 'passed' ? `?${launched}` : ''));
  print(`xAPI, ${ending}`, lrs);
  expectVerbs(lrs, ending);
  expectAnswers(lrs, package_);
  expect(lrs.violations).toEqual([]);
  const actors = new Set(lrs.statements().map((statement) => JSON.stringify(at(statement, 'actor'))));
  expect(actors.size).toBe(1);
  if (ending === 'passed') expect([...actors]).toEqual([JSON.stringify(actor)]);
});
