// A whole mock exam by keyboard alone, judged against the pure core.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { markItem, type PaperMark } from '../../src/questions/grade-paper';
import { examResult } from '../../src/study/exam-result';
import { advanceSession, type Paper, type Session, startSession, type Sureness } from '../../src/study/session';
import { openPage, siteUrl } from './browser';
import {
  boxes,
  type ChoiceQuestion,
  endButton,
  endDialog,
  examPath,
  expectNumber,
  keptAnswers,
  keptPaper,
  paperIn,
  paperPath,
  picked,
  placesOn,
  readBank,
  readExam,
  savedMark,
  standing,
  startButton,
} from './exam';
import { hasFocus, press, tabTo } from './keys';
import { becomesLive, visit } from './lesson';
import { patient } from './patient';
import { spokenOn } from './spoken';

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

/** All texts that tell why an option is right or wrong. */
const secretsOf = ({ key, explanation, hints }: ChoiceQuestion): string[] =>
  [
    ...Object.values(key.reasons).flatMap(({ text, html }) => [text, html]),
    ...explanation.flatMap((passage) => (passage.block === 'prose' ? [passage.html] : [])),
    ...hints.flatMap((passages) => passages.flatMap((passage) => (passage.block === 'prose' ? [passage.html] : []))),
  ].filter((text) => text !== '');

/** What the document tells of the question on screen that it must not: a reason, a verdict, or markup that only a right option has. */
const leaksOn = (page: Page, question: ChoiceQuestion): Promise<string[]> =>
  page.evaluate(
    ([secrets, right]) => {
      const markup = document.documentElement.outerHTML;
      const text = document.documentElement.textContent ?? '';
      const told = secrets.filter((secret) => markup.includes(secret) || text.includes(secret));
      const verdicts = [...document.querySelectorAll('[data-verdict], [data-outcome], [data-result], [data-right]')];
      const forms = { right: new Set<string>(), wrong: new Set<string>() };
      for (const input of document.querySelectorAll<HTMLInputElement>('main [data-question-id] input[value]')) {
        const option = input.closest('label')?.parentElement?.cloneNode(true);
        if (!(option instanceof Element)) continue;
        for (const words of option.querySelectorAll('label > span')) words.textContent = '';
        option.querySelector('button')?.removeAttribute('aria-label');
        option.querySelector('input')?.removeAttribute('value');
        forms[right.includes(input.value) ? 'right' : 'wrong'].add(option.outerHTML);
      }
      const apart = [...forms.right].filter((form) => !forms.wrong.has(form));
      return [...told, ...verdicts.map(({ outerHTML }) => outerHTML), ...apart];
    },
    [secretsOf(question), question.key.right] as const,
  );

type Sitter = { page: Page; bank: ReadonlyMap<string, ChoiceQuestion>; leaks: string[]; paper: Paper };

/** The question on screen, of which nothing may be told before anything is picked. */
async function questionOn({ page, bank, leaks }: Sitter): Promise<ChoiceQuestion> {
  const id = await page.locator('main [data-question-id]').getAttribute('data-question-id');
  const question = bank.get(id ?? '');
  if (!question) throw new Error(`${id} is not in the bank.`);
  leaks.push(...(await leaksOn(page, question)));
  return question;
}

/** What to pick: all that is right, or as many that are not. */
function picksFor({ key, ask }: ChoiceQuestion, isRight: boolean): readonly string[] {
  const wrong = ask.options.map(({ id }) => id).filter((id) => !key.right.includes(id));
  return isRight ? key.right : wrong.slice(0, ask.select);
}

const shownOrder = (page: Page): Promise<string[]> =>
  boxes(page).evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value') ?? ''));

/** Picks by digit or by letter. */
async function pickBySign(page: Page, picks: readonly string[], signs: string): Promise<void> {
  const order = await shownOrder(page);
  for (const pick of picks) await page.keyboard.press(signs.charAt(order.indexOf(pick)));
}

/** Picks with the keys that a browser gives to radio buttons and to checkboxes. */
async function pickByBrowserKeys(page: Page, picks: readonly string[]): Promise<void> {
  for (const pick of picks) {
    const box = page.locator(`main [data-question-id] input[value="${pick}"]`);
    await tabTo(page, boxes(page));
    await press(page, 'Space');
    const order = await shownOrder(page);
    for (let row = 0; row < order.indexOf(pick); row += 1) await press(page, 'ArrowDown');
    expect(await hasFocus(box)).toBe(true);
  }
}

async function tickByBrowserKeys(page: Page, picks: readonly string[]): Promise<void> {
  const order = await shownOrder(page);
  for (const pick of order.filter((id) => picks.includes(id))) {
    await tabTo(page, page.locator(`main [data-question-id] input[value="${pick}"]`));
    await press(page, 'Space');
  }
}

const digits = '123456789';
const letters = 'abcdefghi';
const surenesses: readonly (Sureness | undefined)[] = ['sure', 'unsure', 'guess', undefined];

/** The paper of the core alone: the same picks, with no browser near it. */
function gradeByCore(
  paper: Paper,
  bank: ReadonlyMap<string, ChoiceQuestion>,
  picks: ReadonlyMap<number, readonly string[]>,
): { marks: PaperMark[]; session: Extract<Session, { phase: 'ended' }> } {
  const now = { wall: 0, steady: 0 };
  let session = startSession(paper, now);
  for (const [index, response] of picks)
    session = advanceSession(session, { type: 'responded', index, response: [...response] }, now);
  const marks = paper.items.map(({ questionId }, index) => markItem(bank.get(questionId), session.items[index]?.response));
  const points = marks.map(({ earned, possible, isBlank }) => ({ earned, possible, isBlank }));
  session = advanceSession(session, { type: 'handed-in' }, now);
  session = advanceSession(session, { type: 'graded', points }, now);
  if (session.phase !== 'ended') throw new Error('The core did not end the paper.');
  return { marks, session };
}

const outcomeOf = ({ earned, isBlank }: PaperMark) => (isBlank ? 'blank' : earned === 1 ? 'right' : 'wrong');

test('what the exam publishes before it names no question, only where questions are', async () => {
  const bank = await readBank();
  for (const path of [examPath, paperPath]) {
    const { candidates } = await readExam(path);
    for (const candidate of candidates) expect(Object.keys(candidate).sort()).toEqual(['domain', 'hash', 'id', 'piece']);
    const published = (await Promise.all(['page.json', ''].map((file) => fetch(siteUrl(path + file)))))
      .map((response) => response.text());
    const text = (await Promise.all(published)).join('\n');
    const told = [...bank.values()].flatMap((question) => [question.title.text, ...secretsOf(question)]);
    expect(told.filter((secret) => text.includes(secret))).toEqual([]);
  }
});

test('65 questions by keyboard alone, with a reload in the middle, end in the result that the core gives', {
  timeout: 180_000,
}, async () => {
  const { page } = await openPage();
  const bank = await readBank();
  const { exam } = await readExam();
  await visit(page, examPath);
  await tabTo(page, startButton(page));
  await press(page, 'Enter');
  const id = await paperIn(page);
  await boxes(page).first().waitFor();
  expect(await page.getByRole('timer').innerText()).toMatch(/^Time left (90:00|89:5\d)$/);

  const { paper } = await keptPaper(page);
  const of = paper.items.length;
  expect(of).toBe(65);
  const sitter: Sitter = { page, bank, leaks: [], paper };
  const picks = new Map<number, readonly string[]>();
  const flags = new Set<number>();
  const blanks: number[] = [];
  let halfAnswered: number | undefined;

  for (const index of paper.items.keys()) {
    await expectNumber(page, index + 1, of);
    const question = await questionOn(sitter);
    const isSingle = question.ask.select === 1;
    const chosen = picksFor(question, index % 4 !== 1);
    if (index % 9 === 4) blanks.push(index);
    else if (!isSingle && halfAnswered === undefined) {
      halfAnswered = index;
      await pickBySign(page, chosen.slice(0, 1), digits);
      await page.getByText('1 of 2 picked').waitFor();
      picks.set(index, chosen.slice(0, 1));
    } else {
      if (index % 6 === 0 && isSingle) await pickByBrowserKeys(page, chosen);
      else if (index % 6 === 0) await tickByBrowserKeys(page, chosen);
      else await pickBySign(page, chosen, index % 2 === 0 ? digits : letters);
      // A third pick where two are asked for is not taken.
      if (!isSingle) for (const sign of '12345') if ((await picked(page)).length > 2) throw new Error(sign);
      picks.set(index, chosen);
    }
    expect((await picked(page)).sort()).toEqual([...(picks.get(index) ?? [])].sort());
    const sureness = surenesses[index % surenesses.length];
    if (sureness && picks.has(index)) await page.keyboard.press(sureness.charAt(0));
    if (index % 10 === 3) {
      flags.add(index);
      await page.keyboard.press('f');
    }
    if (index === 2) {
      const [wrong = ''] = picksFor(question, false);
      const text = question.ask.options.find((option) => option.id === wrong)?.text.text ?? '';
      await tabTo(page, page.getByRole('button', { name: `Strike out: ${text}`, exact: true }));
      await press(page, 'Enter');
      await page.getByRole('button', { name: `Bring back: ${text}`, exact: true }).waitFor();
    }
    if (index === 32) {
      const order = await shownOrder(page);
      await savedMark(page).waitFor();
      await page.reload();
      await becomesLive(page);
      await expectNumber(page, index + 1, of);
      await boxes(page).first().waitFor();
      expect(await shownOrder(page)).toEqual(order);
      expect((await picked(page)).sort()).toEqual([...(picks.get(index) ?? [])].sort());
    }
    await page.keyboard.press('n');
  }

  await expect.poll(() => hasFocus(heading(page, 'Before you end')), patient).toBe(true);
  const places = paper.items.map((_, index) => {
    const status = index === halfAnswered ? 'not complete' : picks.has(index) ? 'answered' : 'blank';
    return `Question ${index + 1}: ${status}${flags.has(index) ? ', flagged' : ''}`;
  });
  expect(await placesOn(page)).toEqual(places);
  await heading(page, `Blank: ${blanks.length}`).waitFor();
  await heading(page, 'Not complete: 1').waitFor();
  await heading(page, `Flagged: ${flags.size}`).waitFor();

  // One of the blanks gets its answer after all, and one answer is changed.
  const [back = 0] = blanks;
  await tabTo(page, page.getByRole('button', { name: `Question ${back + 1}: blank`, exact: true }));
  await press(page, 'Enter');
  await expectNumber(page, back + 1, of);
  const late = picksFor(await questionOn(sitter), true);
  await pickBySign(page, late, digits);
  picks.set(back, late);
  await page.keyboard.press('p');
  await expectNumber(page, back, of);
  const asked = bank.get(paper.items[back - 1]?.questionId ?? '');
  if (asked?.ask.select === 1) {
    const changed = picksFor(asked, false);
    await pickBySign(page, changed, letters);
    picks.set(back - 1, changed);
  }
  await page.keyboard.press('r');
  await heading(page, `Blank: ${blanks.length - 1}`).waitFor();
  expect(sitter.leaks).toEqual([]);
  expect(await keptAnswers(page)).toEqual([]);

  await tabTo(page, endButton(page), 'Shift+Tab');
  await press(page, 'Enter');
  await endDialog(page).getByText(`${blanks.length} questions are blank or not complete`).waitFor();
  await press(page, 'Escape');
  expect(await hasFocus(endButton(page))).toBe(true);
  expect((await keptPaper(page)).phase).toBe('reviewing');
  await press(page, 'Enter');
  await tabTo(page, endDialog(page).getByRole('button', { name: 'End it now' }));
  await page.keyboard.press('Enter');
  await expect.poll(() => hasFocus(heading(page, 'Your result')), patient).toBe(true);
  await standing(page).waitFor();

  const { marks, session } = gradeByCore(paper, bank, picks);
  const { scored, unscored, share, estimate, isPass, byDomain } = examResult(session, exam.scale, exam.domains);
  expect(scored.of).toBe(50);
  expect(unscored.of).toBe(15);
  expect(await standing(page).innerText()).toBe(`Practice estimate: ${isPass ? 'Pass' : 'No pass'}`);
  const { low, middle, high } = estimate;
  await page.getByText(`${middle}, probably between ${low} and ${high}. The pass mark is 700.`).waitFor();
  const facts = await page.getByRole('region', { name: /^Practice estimate/ }).getByRole('listitem').allInnerTexts();
  expect(facts).toEqual([
    `${Math.round(share * 100)} %: ${scored.right} of 50 scored questions right.`,
    `${unscored.right} of 15 unscored questions right; these count for nothing.`,
    `${blanks.length - 1} questions left blank.`,
    expect.stringContaining('You handed it in after'),
  ]);
  const domains = await page.getByRole('region', { name: 'By domain' }).getByRole('listitem').allInnerTexts();
  expect(domains.map((text) => text.match(/\d+ of \d+ \w+ right/g))).toEqual(
    byDomain.map((domain) => [
      `${domain.scored.right} of ${domain.scored.of} scored right`,
      `${domain.unscored.right} of ${domain.unscored.of} unscored right`,
    ]),
  );
  const outcomes = () =>
    page.locator('main section[data-outcome]').evaluateAll((items) => items.map((item) => item.getAttribute('data-outcome')));
  await expect.poll(outcomes, patient).toEqual(marks.map(outcomeOf));

  const answers = marks.flatMap(({ earned, isBlank }, index) =>
    isBlank ? [] : [{ id: `${id}/${index}`, questionId: paper.items[index]?.questionId, response: picks.get(index), earned }],
  );
  expect(answers).toHaveLength(of - blanks.length + 1);
  await expect.poll(async () => (await keptAnswers(page)).length, patient).toBe(answers.length);
  const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id);
  const kept = (await keptAnswers(page)).map(({ id, questionId, response, earned }) => ({ id, questionId, response, earned }));
  expect(kept.sort(byId)).toEqual(answers.sort(byId));
  await expect
    .poll(async () => (await keptPaper(page)).items.map(({ points }) => points), patient)
    .toEqual(session.items.map(({ points }) => points));

  await page.reload();
  await becomesLive(page);
  await expect.poll(outcomes, patient).toEqual(marks.map(outcomeOf));
  await savedMark(page).waitFor({ state: 'detached' });
  expect(await keptAnswers(page)).toHaveLength(answers.length);
  expect((await spokenOn(page)).filter((text) => /left\.$/.test(text))).toEqual([]);
});
