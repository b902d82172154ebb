// A whole mock exam by keyboard alone, judged against the pure core.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Json } from '../../src/core/json';
import { examResult } from '../../src/study/exam-result';
import type { Paper, Sureness } from '../../src/study/session';
import { openPage, siteUrl } from './browser';
import {
  boxes,
  type ChoiceQuestion,
  endButton,
  endDialog,
  examPath,
  expectNumber,
  expectReady,
  gradeByCore,
  keptAnswers,
  keptPaper,
  outcomeOf,
  outcomesOn,
  paperIn,
  paperPath,
  picked,
  picksFor,
  placesOn,
  readBank,
  readExam,
  savedMark,
  standing,
  startButton,
} from './exam';
import { leaksOn, secretsOf } from './exam-secrets';
import { hasFocus, press, tabTo } from './keys';
import { becomesLive, visit } from './lesson';
import { patient } from './patient';

/** A paper on screen and what was done in it so far; `picks` by place. */
type Sitting = {
  page: Page;
  paper: Paper;
  questions: readonly ChoiceQuestion[];
  picks: Map<number, readonly string[]>;
  flags: Set<number>;
};

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
/** How sure this learner says to be. */
const rated = (index: number): Sureness => (['guess', 'unsure', 'sure'] as const)[index % 3] ?? 'sure';

const digits = '123456789';
const letters = 'abcdefghi';

const orderOn = (page: Page): Promise<string[]> =>
  boxes(page).evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value') ?? ''));

/** Starts the full paper by keyboard. */
async function startByKeys(page: Page): Promise<Sitting> {
  const bank = await readBank();
  await visit(page, examPath);
  await tabTo(page, startButton(page));
  await expectReady(page);
  await press(page, 'Enter');
  await boxes(page).first().waitFor();
  const { paper } = await keptPaper(page);
  expect(await paperIn(page)).toBe(paper.id);
  const questions = paper.items.flatMap(({ questionId }) => bank.get(questionId) ?? []);
  expect(questions).toHaveLength(65);
  return { page, paper, questions, picks: new Map(), flags: new Set() };
}

function questionOf(questions: Sitting['questions'], index: number): ChoiceQuestion {
  const question = questions[index];
  if (!question) throw new Error(`There is no question ${index + 1}.`);
  return question;
}

/** The question at `index`, once it is on screen, where nothing tells its key. */
async function questionAt({ page, questions }: Sitting, index: number): Promise<ChoiceQuestion> {
  const question = questionOf(questions, index);
  await expectNumber(page, index + 1, questions.length);
  expect(await leaksOn(page, question)).toEqual([]);
  return question;
}

/** Picks by the single keys of the page. */
async function pickBySign(page: Page, picks: readonly string[], signs: string): Promise<void> {
  const order = await orderOn(page);
  for (const pick of picks) await page.keyboard.press(signs.charAt(order.indexOf(pick)));
}

/** Picks with the keys that a browser itself gives to radio buttons and checkboxes. */
async function pickByBrowserKeys(page: Page, picks: readonly string[], isSingle: boolean): Promise<void> {
  const order = await orderOn(page);
  if (isSingle) {
    await tabTo(page, boxes(page));
    await press(page, 'Space');
    for (let row = 0; row < order.indexOf(picks[0] ?? ''); row += 1) await press(page, 'ArrowDown');
    return;
  }
  for (const pick of order.filter((id) => picks.includes(id))) {
    await tabTo(page, page.locator(`main [data-question-id] input[value="${pick}"]`));
    await press(page, 'Space');
  }
}

/** Answers the question at `index` by a plan: some not at all, one not whole, some wrong, with these keys and with those. */
async function answerAt(sitting: Sitting, index: number): Promise<void> {
  const { page, questions, picks, flags } = sitting;
  const question = await questionAt(sitting, index);
  const isSingle = question.ask.select === 1;
  const doubles = questions.slice(0, index + 1).filter(({ ask }) => ask.select === 2).length;
  const isHalf = !isSingle && doubles === 1;
  const wanted = picksFor(question, index % 4 !== 1).slice(0, isHalf ? 1 : undefined);
  if (isHalf || index % 9 !== 4) {
    picks.set(index, wanted);
    if (index % 6 === 0) await pickByBrowserKeys(page, wanted, isSingle);
    else await pickBySign(page, wanted, index % 2 === 0 ? digits : letters);
    if (!isSingle) await page.getByText(`${wanted.length} of 2 picked`).waitFor();
    if (!isSingle && !isHalf) {
      // More than are asked for are not taken.
      const others = question.ask.options.map(({ id }) => id).filter((id) => !wanted.includes(id));
      await pickBySign(page, others, digits);
    }
    expect((await picked(page)).sort()).toEqual([...wanted].sort());
    await page.keyboard.press(rated(index).charAt(0));
  }
  if (index % 10 === 3) {
    flags.add(index);
    await page.keyboard.press('f');
  }
}

/** Rules a wrong option of the question on screen out. */
async function strikeByKeys({ page, questions }: Sitting, index: number): Promise<void> {
  const { ask, key } = questionOf(questions, index);
  const wrong = ask.options.find(({ id }) => !key.right.includes(id))?.text.text;
  await tabTo(page, page.getByRole('button', { name: `Strike out: ${wrong}`, exact: true }));
  await press(page, 'Enter');
  await page.getByRole('button', { name: `Bring back: ${wrong}`, exact: true }).waitFor();
}

async function reloadAt({ page, questions, picks }: Sitting, index: number): Promise<void> {
  const order = await orderOn(page);
  await savedMark(page).waitFor();
  await page.reload();
  await becomesLive(page);
  await expectNumber(page, index + 1, questions.length);
  await boxes(page).first().waitFor();
  expect(await orderOn(page)).toEqual(order);
  expect((await picked(page)).sort()).toEqual([...(picks.get(index) ?? [])].sort());
}

/** From the review back to a blank, which is answered, and to the answer before it, which is changed. */
async function mendByKeys(sitting: Sitting, blank: number): Promise<void> {
  const { page, questions, picks } = sitting;
  await tabTo(page, page.getByRole('button', { name: `Question ${blank + 1}: blank`, exact: true }));
  await press(page, 'Enter');
  const late = picksFor(await questionAt(sitting, blank), true);
  await pickBySign(page, late, digits);
  picks.set(blank, late);
  await page.keyboard.press('p');
  await expectNumber(page, blank, questions.length);
  const { ask, key } = questionOf(questions, blank - 1);
  const before = await picked(page);
  const changed = ask.options.map(({ id }) => id).find((id) => !before.includes(id) && !key.right.includes(id)) ?? '';
  // The boxes of a “Select TWO” are emptied one by one.
  if (ask.select === 2) await pickBySign(page, before, letters);
  await pickBySign(page, [changed], letters);
  picks.set(blank - 1, [changed]);
  expect(await picked(page)).toEqual([changed]);
  await page.keyboard.press('r');
}

async function endByKeys({ page }: Sitting, question: RegExp): Promise<void> {
  await tabTo(page, endButton(page), 'Shift+Tab');
  await press(page, 'Enter');
  await endDialog(page).getByText(question).waitFor();
  await press(page, 'Escape');
  expect(await hasFocus(endButton(page))).toBe(true);
  expect((await keptPaper(page)).phase).toBe('reviewing');
  await press(page, 'Enter');
  await tabTo(page, endDialog(page).getByRole('button', { name: 'End it now' }));
  await page.keyboard.press('Enter');
  await expect.poll(() => hasFocus(heading(page, 'Your result')), patient).toBe(true);
  await standing(page).waitFor();
}

/** Where each question stands, as the grid names it. */
const placesOf = ({ questions, picks, flags }: Sitting): string[] =>
  questions.map(({ ask }, index) => {
    const count = picks.get(index)?.length ?? 0;
    const status = count === 0 ? 'blank' : count < ask.select ? 'not complete' : 'answered';
    return `Question ${index + 1}: ${status}${flags.has(index) ? ', flagged' : ''}`;
  });

test('what is published of the exam before it tells where questions lie, and nothing of them', async () => {
  const bank = await readBank();
  const secrets = [...bank.values()].flatMap((question) => [question.title.text, ...secretsOf(question)]);
  for (const path of [examPath, paperPath]) {
    const { candidates } = await readExam(path);
    expect(new Set(candidates.flatMap(Object.keys))).toEqual(new Set(['id', 'domain', 'hash', 'piece']));
    for (const file of ['page.json', '']) {
      const published = await (await fetch(siteUrl(path + file))).text();
      expect(secrets.filter((secret) => published.includes(secret))).toEqual([]);
    }
  }
});

test('65 questions by keyboard alone, with a reload in the middle, end in the result that the core gives', {
  timeout: 180_000,
}, async () => {
  const { page } = await openPage();
  const sitting = await startByKeys(page);
  const { paper, questions, picks, flags } = sitting;
  for (const index of questions.keys()) {
    await answerAt(sitting, index);
    if (index === 2) await strikeByKeys(sitting, index);
    if (index === 32) await reloadAt(sitting, index);
    await page.keyboard.press('n');
  }
  await expect.poll(() => hasFocus(heading(page, 'Before you end')), patient).toBe(true);
  expect(await placesOn(page)).toEqual(placesOf(sitting));
  const blanks = [...questions.keys()].filter((index) => !picks.has(index));
  const [blank = 0] = blanks;
  await heading(page, `Blank: ${blanks.length}`).waitFor();
  await heading(page, 'Not complete: 1').waitFor();
  await heading(page, `Flagged: ${flags.size}`).waitFor();
  await mendByKeys(sitting, blank);
  await heading(page, `Blank: ${blanks.length - 1}`).waitFor();
  expect(await placesOn(page)).toEqual(placesOf(sitting));
  const open = placesOf(sitting).filter((place) => /: (blank|not complete)/.test(place)).length;
  expect(await keptAnswers(page)).toEqual([]);
  await endByKeys(sitting, new RegExp(`^${open} questions are blank or not complete`));

  // The same look at the page finds something as soon as there is something to find.
  for (const question of questions.slice(0, 3)) expect(await leaksOn(page, question)).not.toEqual([]);
  const bank = new Map(questions.map((question) => [question.id, question]));
  const { marks, session } = gradeByCore(paper, bank, picks);
  await expectResult(page, session);
  await expect.poll(() => outcomesOn(page), patient).toEqual(marks.map(outcomeOf));
  await expect
    .poll(async () => (await keptPaper(page)).items.map(({ points }) => points), patient)
    .toEqual(session.items.map(({ points }) => points));
  const answers = marks.flatMap(({ earned, isBlank }, index) => {
    const { questionId } = paper.items[index] ?? {};
    const response = [...(picks.get(index) ?? [])].sort();
    const sureness = index === blank ? 'unasked' : rated(index);
    return isBlank ? [] : [{ id: `${paper.id}/${index}`, questionId, response, earned, sureness }];
  });
  expect(answers).toHaveLength(questions.length - blanks.length + 1);
  const kept = async () =>
    (await keptAnswers(page)).map(({ id, questionId, response, earned, sureness }) => {
      return { id, questionId, response: sorted(response), earned, sureness };
    });
  await expect.poll(kept, patient).toHaveLength(answers.length);
  expect(await kept()).toEqual(expect.arrayContaining(answers));

  await page.reload();
  await becomesLive(page);
  await expectResult(page, session);
  await expect.poll(() => outcomesOn(page), patient).toEqual(marks.map(outcomeOf));
  expect(await kept()).toHaveLength(answers.length);
  expect((await keptPaper(page)).items[2]?.struck).toHaveLength(1);
});

/** Picks may come in any order. */
const sorted = (response: Json): Json => (Array.isArray(response) ? response.toSorted() : response);

/** The page shows what the core makes of this session. */
async function expectResult(page: Page, session: ReturnType<typeof gradeByCore>['session']): Promise<void> {
  const { exam } = await readExam();
  const { scored, unscored, share, estimate, isPass, blanks, byDomain } = examResult(session, exam.scale, exam.domains);
  expect([scored.of, unscored.of]).toEqual([50, 15]);
  await standing(page).waitFor();
  expect(await standing(page).innerText()).toBe(`Practice estimate: ${isPass ? 'Pass' : 'No pass'}`);
  const { low, middle, high } = estimate;
  await page.getByText(`${middle}, probably between ${low} and ${high}. The pass mark is 700.`).waitFor();
  const linesOf = (name: string | RegExp) => page.getByRole('region', { name }).getByRole('listitem').allInnerTexts();
  expect(await linesOf(/^Practice estimate/)).toEqual([
    `${Math.round(share * 100)} %: ${scored.right} of 50 scored questions right.`,
    `${unscored.right} of 15 unscored questions right; these count for nothing.`,
    `${blanks} questions left blank.`,
    expect.stringContaining('You handed it in after'),
  ]);
  expect((await linesOf('By domain')).map((text) => text.match(/\d+ of \d+ \w+ right/g))).toEqual(
    byDomain.map((domain) => [
      `${domain.scored.right} of ${domain.scored.of} scored right`,
      `${domain.unscored.right} of ${domain.unscored.of} unscored right`,
    ]),
  );
}
