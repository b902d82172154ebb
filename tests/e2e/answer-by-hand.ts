// A learner who answers a question of any kind on the screen, right or wrong, in a page or in a frame of it.
import type { Frame, Locator, Page } from 'playwright-core';
import { outcomeOf } from '../../src/core/grade';
import { gradeQuestion, kindOf, type Question, type Response } from '../../src/questions/question-kinds';
import { expectVerdict } from './lesson';

type Shown = Page | Frame;

const cardIn = (shown: Shown, id: string): Locator => shown.locator(`section[data-question-id="${id}"]`);

/** All that is right, or nothing that is. */
export function responseTo(question: Question, isRight: boolean): Response {
  if (isRight) return kindOf(question).modelAnswer(question.ask, question.key);
  switch (question.kind) {
    case 'choice': {
      const { options, select } = question.ask;
      const wrong = options.map(({ id }) => id).filter((id) => !question.key.right.includes(id));
      return wrong.slice(0, select);
    }
    case 'order':
      return question.key.order.toReversed();
    case 'match': {
      const { items, bins } = question.ask;
      const wrongFor = (item: string) => {
        const { best = [], also = [] } = question.key.cells[item] ?? {};
        return bins.map(({ id }) => id).filter((id) => !best.includes(id) && !also.includes(id));
      };
      return Object.fromEntries(items.map(({ id }) => [id, wrongFor(id).slice(0, 1)]));
    }
    case 'fill': {
      const given = Object.entries(question.key.answers).map(([blank, answers]) => {
        const place = question.ask.segments.find((segment) => 'blank' in segment && segment.blank === blank);
        const choices = place && 'blank' in place ? place.choices : undefined;
        return [blank, choices?.find((choice) => !answers.includes(choice)) ?? 'zz'] as const;
      });
      return Object.fromEntries(given);
    }
  }
}

/** Answers with the mouse and the keyboard, checks, and waits for the verdict that the core gives; gives the share that was earned. */
export async function answerQuestion(shown: Shown, question: Question, isRight: boolean): Promise<number> {
  const card = cardIn(shown, question.id);
  const response = responseTo(question, isRight);
  await enter(card, question, response);
  await card.locator('[data-action="check"]').click();
  const grade = gradeQuestion(question, response);
  if (grade.status !== 'graded') throw new Error(`${question.id} was not answered.`);
  await expectVerdict(card, outcomeOf(grade));
  return grade.earned / grade.possible;
}

async function enter(card: Locator, { kind, id }: Question, response: Response): Promise<void> {
  // Whoever moves nothing has answered nothing.
  if (kind === 'order') await card.locator('[data-row] button').nth(1).click();
  if (kind === 'match') await card.locator(`input[name="${id}-mode"][value="grid"]`).check();
  for (const [name, value] of Object.entries(response)) {
    if (kind === 'choice') await card.locator(`input[value="${value}"]`).check();
    if (kind === 'match')
      for (const bin of value) await card.locator(`input[name="${id}-${name}"][value="${bin}"]`).check();
    if (kind === 'fill') await fill(card.locator(`[data-blank="${name}"]`), String(value));
    if (kind === 'order') await moveUp(card, String(value), Number(name));
  }
}

async function fill(field: Locator, text: string): Promise<void> {
  if ((await field.evaluate(({ localName }) => localName)) === 'select') await field.selectOption(text);
  else await field.fill(text);
}

/** Moves an item to its place, counted from 0. */
async function moveUp(card: Locator, item: string, place: number): Promise<void> {
  const rows = card.locator('[data-row]');
  const up = card.locator(`[data-row="${item}"] button`).first();
  const placeNow = () =>
    rows.evaluateAll((all, id) => all.findIndex((row) => row.getAttribute('data-row') === id), item);
  for (let now = await placeNow(); now > place; now -= 1) await up.click();
}

/** All that the cards on screen say and hold, but for how it is kept: to compare a visit with the next. */
export const shownIn = (shown: Shown): Promise<unknown[]> =>
  shown.locator('section[data-question-id]').evaluateAll((cards) =>
    cards.map((card) => {
      const copy = card.cloneNode(true);
      if (copy instanceof Element) for (const mark of copy.querySelectorAll('[data-saving], .spoken')) mark.remove();
      const fields = [...card.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
      return {
        id: card.getAttribute('data-question-id'),
        verdict: card.getAttribute('data-verdict'),
        text: copy.textContent,
        given: fields.map((field) => `${field.name} ${field.value} ${'checked' in field && field.checked}`),
      };
    }),
  );
