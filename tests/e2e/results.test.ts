import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { CoursePage, ResultsPageData } from '../../src/course/page-data';
import { identifier12, letterIds, shortIds } from '../../src/packaging/report/short-ids';
import { axeFindings, bringAxe } from './axe';
import { openPage, siteUrl } from './browser';
import { press, tabTo } from './keys';
import { visit } from './lesson';
import { sidewaysOverflow, smallTargets } from './measures';
import { spokenOn } from './spoken';

const path = 'instructors/results/';
const learners = 40;

type Known = ResultsPageData['questions'][number];

/** Six questions of the course with one right option each. */
async function readQuestions(): Promise<Known[]> {
  const response = await fetch(siteUrl(`${path}page.json`));
  // Our own build wrote this file; its shape is the build's promise.
  const { data } = (await response.json()) as CoursePage;
  if (data.page !== 'results') throw new Error('This is not the page for results.');
  return data.questions.filter(({ right, options }) => right.length === 1 && options.length === 4).slice(0, 6);
}

/** Stronger learners have more right, except that at the first question the better half takes the first wrong option. */
const isRight = (learner: number, item: number): boolean =>
  item === 0 ? learner < learners / 2 : learner / learners > item / 7;
const pick = ({ options, right }: Known, learner: number, item: number): string =>
  (isRight(learner, item) ? right[0] : options.find(({ id }) => !right.includes(id))?.id) ?? '';

const ids = ({ options }: Known) => options.map(({ id }) => id);

/** Moodle's report of a SCORM 1.2 package for one third of the class. */
function moodleReport(questions: readonly Known[], some: readonly number[]): string {
  const head = questions.flatMap((_, place) => [
    `Question ${place}`,
    `Response ${place}`,
    `Right answer ${place}`,
    `Result ${place}`,
  ]);
  const rows = some.map((learner) => [
    ...[`Learner ${learner}`, `l${learner}@example.org`, '1'],
    ...questions.flatMap((question, item) => {
      const letters = letterIds(ids(question));
      const chosen = pick(question, learner, item);
      const right = letters.get(question.right[0] ?? '') ?? '';
      return [
        identifier12(question.id),
        letters.get(chosen) ?? '',
        right,
        isRight(learner, item) ? 'correct' : 'wrong',
      ];
    }),
  ]);
  return [['Name', 'Email address', 'Attempt', ...head], ...rows].map((row) => row.join('\t')).join('\r\n');
}

const statements = (questions: readonly Known[], some: readonly number[]): string =>
  JSON.stringify({
    statements: some.flatMap((learner) =>
      questions.map((question, item) => ({
        id: `s-${learner}-${item}`,
        actor: { mbox: `mailto:l${learner}@example.org` },
        verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
        object: {
          id: `https://lms.example/course/questions/${encodeURIComponent(question.id)}`,
          definition: { interactionType: 'choice' },
        },
        result: {
          success: isRight(learner, item),
          response: shortIds(ids(question)).get(pick(question, learner, item)),
          duration: 'PT20S',
        },
        timestamp: new Date(1_795_873_000_000 + item).toISOString(),
      })),
    ),
  });

const carried = (questions: readonly Known[], learner: number): string =>
  JSON.stringify({
    ...{ format: 'drillbook-answers', schema: 1, made: 0, learner: `l${learner}@example.org`, course: 'x' },
    answers: questions.map((question, item) => ({
      ...{ schema: 2, id: `a-${learner}-${item}`, questionId: question.id, hash: 'h', kind: 'choice' },
      ...{ response: [pick(question, learner, item)], earned: Number(isRight(learner, item)), possible: 1, items: [] },
      ...{ hintsShown: 0, tries: 0, at: 1, order: item, tab: 't', place: 'p', sureness: 'sure', spent: 40_000 },
    })),
  });

const classFiles = (questions: readonly Known[]) => {
  const all = Array.from({ length: learners }, (_, learner) => learner);
  const files = [
    {
      name: 'moodle.txt',
      text: moodleReport(
        questions,
        all.filter((learner) => learner % 3 === 0),
      ),
    },
    {
      name: 'statements.json',
      text: statements(
        questions,
        all.filter((learner) => learner % 3 === 1),
      ),
    },
    ...all
      .filter((learner) => learner % 3 === 2)
      .map((learner) => ({ name: `${learner}.json`, text: carried(questions, learner) })),
  ];
  return files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) }));
};

const field = (page: Page) => page.getByLabel(/Drop files here/);
const status = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
const table = (page: Page) => page.getByRole('table', { name: 'How each question did' });
const rowOf = (page: Page, title: string) => table(page).getByRole('row').filter({ hasText: title });

async function download(page: Page, name: string): Promise<string> {
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return readFileSync(await saved.path(), 'utf8');
}

/** What the page itself brings after its first paint, whatever is dropped. */
const isOwnCode = (url: string): boolean => url.startsWith('blob:') || url.startsWith(siteUrl('assets/'));

test('a class in three kinds of files becomes one table, and nothing is asked of any host meanwhile', async () => {
  const { page } = await openPage();
  const questions = await readQuestions();
  const [first] = questions;
  if (!first) throw new Error('The course has no such question.');
  await visit(page, path);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await field(page).setInputFiles(classFiles(questions));
  await status(page, '6 questions, 240 answers, 40 learners.').waitFor();
  const row = rowOf(page, first.title);
  const wrong = first.options.find(({ id }) => !first.right.includes(id))?.text;
  await row.getByText(`Wrong answer “${wrong}” draws the better learners: check the key`).waitFor();
  await row.getByText('Weaker learners do better here than stronger ones').waitFor();

  await row.getByRole('button').click();
  const options = page.getByRole('table', { name: `Options of “${first.title}”` });
  expect(await options.getByRole('row').allInnerTexts()).toHaveLength(5);
  await options.getByRole('row').filter({ hasText: '50 % (20)' }).first().waitFor();

  const items = await download(page, 'Download questions as CSV');
  expect(items.startsWith('\uFEFFitem,title,answers,learners,difficulty,discrimination,')).toBe(true);
  expect(items.split('\r\n')).toHaveLength(8);
  expect(items.split('\r\n').find((line) => line.startsWith(`${first.id},`))).toMatch(/,40,40,0\.5,-0\.\d+,/);
  expect((await download(page, 'Download options as CSV')).split('\r\n')).toHaveLength(2 + 6 * 4);
  expect(requests.filter((url) => !isOwnCode(url))).toEqual([]);
  expect(await spokenOn(page)).toContain('6 questions, 240 answers, 40 learners.');
});

test('a file of 60,000 rows is dropped, sorted by the keyboard, and removed', async () => {
  const { page } = await openPage();
  await visit(page, path);
  await field(page).evaluate((element) => {
    const rows = Array.from({ length: 60_000 }, (_, index) => `l${index % 375},q-${index % 160},correct,PT20S`);
    const transfer = new DataTransfer();
    transfer.items.add(new File([`learner,interaction id,result,latency\n${rows.join('\n')}`], 'large.csv'));
    const drop = { dataTransfer: transfer, bubbles: true, cancelable: true };
    element.closest('label')?.dispatchEvent(new DragEvent('drop', drop));
  });
  await status(page, /^160 questions, 60,000 answers, 375 learners\.$/).waitFor({ timeout: 40_000 });

  await tabTo(page, table(page).getByRole('columnheader', { name: 'Learners' }).getByRole('button'));
  await press(page, 'Enter');
  expect(await table(page).getByRole('columnheader', { name: 'Learners' }).getAttribute('aria-sort')).toBe(
    'descending',
  );
  await page.getByRole('button', { name: 'Remove large.csv' }).focus();
  await press(page, 'Enter');
  await table(page).waitFor({ state: 'detached' });
  expect(await page.getByText('large.csv').count()).toBe(0);
});

test('example data says what it is, fits a phone, and has no fault that axe finds in either theme', async () => {
  const { page } = await openPage({ width: 360, height: 740, calm: true, prepare: bringAxe });
  await visit(page, path);
  await page.getByRole('button', { name: 'Try it with example data' }).click();
  await page.getByText('This is example data: the learners and their answers are made up.').waitFor();
  await table(page).getByRole('rowheader').first().getByRole('button').click();
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(await smallTargets(page, 'main :is(a, button, input, summary)', 24)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page, colorScheme === 'light' ? 'all' : 'colours')).toEqual([]);
    }
  }
});
