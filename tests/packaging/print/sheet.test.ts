import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/core/json';
import { unmarked } from '../../../src/core/plain-text';
import { itemsOf, lessonSheet, type SheetItem, sheetItem, sheetOf } from '../../../src/packaging/print/sheet';
import { letterOf, type MarkedLine } from '../../../src/packaging/print/sheet-form';
import { choiceExamples } from '../../../src/questions/choice/choice-examples';
import { fillExamples } from '../../../src/questions/fill/fill-examples';
import { matchExamples } from '../../../src/questions/match/match-examples';
import { orderExamples } from '../../../src/questions/order/order-examples';
import {
  arrangeQuestion,
  type Kind,
  kindOf,
  type Question,
  type QuestionDetails,
} from '../../../src/questions/question-kinds';
import { anyQuestion } from '../../support/any-question';

const details: QuestionDetails = {
  ...{ id: 'q', title: unmarked('Which?'), prompt: [], hints: [], explanation: [], see: [], sources: [], hash: 'h' },
};
const examples: readonly Question[] = [
  ...choiceExamples.map(({ ask, key }): Question => ({ ...details, kind: 'choice', ask, key })),
  ...matchExamples.map(({ ask, key }): Question => ({ ...details, kind: 'match', ask, key })),
  ...orderExamples.map(({ ask, key }): Question => ({ ...details, kind: 'order', ask, key })),
  ...fillExamples.map(({ ask, key }): Question => ({ ...details, kind: 'fill', ask, key })),
];
const questions = fc.oneof(anyQuestion, fc.constantFrom(...examples));
const seeds = fc.string({ maxLength: 12 });

/** What somebody hands in who copies the key onto the sheet, finding each place by its mark alone. */
function copied({ form, key }: SheetItem, pick: (marks: readonly string[]) => readonly string[]): Json {
  const found = (lines: readonly MarkedLine[], mark: string | undefined) => {
    const line = lines.find((one) => one.mark === mark);
    if (!line) throw new Error(`Nothing on the sheet is marked ${mark}.`);
    return line.id;
  };
  switch (form.form) {
    case 'boxes':
      return key.entries.flatMap(({ marks }) => marks.map((mark) => found(form.options, mark)));
    case 'grid':
      return Object.fromEntries(
        key.entries.map(({ at, marks }) => [found(form.rows, at), marks.map((mark) => found(form.columns, mark))]),
      );
    case 'letters':
      return [...key.entries]
        .sort((one, other) => Number(one.at) - Number(other.at))
        .flatMap(({ marks }) => marks.map((mark) => found(form.lines, mark)));
    case 'gaps':
      // A gap has no id on the sheet; blanks are numbered as they stand in the text.
      return Object.fromEntries(key.entries.map(({ at, marks }) => [`${at}`, pick(marks)[0] ?? '']));
  }
}

/** The response of a copied key; `numbered` says which blank has which number. */
function gradeOf<K extends Kind>(question: Question<K>, answer: Json, blanks: readonly string[]) {
  const kind = kindOf(question);
  const named =
    question.kind === 'fill' && typeof answer === 'object'
      ? Object.fromEntries(Object.entries(answer ?? {}).map(([at, text]) => [blanks[Number(at) - 1] ?? at, text]))
      : answer;
  const response = kind.readResponse(named, question.ask);
  return response === undefined ? undefined : kind.grade(question.ask, question.key, response);
}

const blanksOf = (question: Question): string[] =>
  question.kind === 'fill' ? question.ask.segments.flatMap((one) => ('blank' in one ? [one.blank] : [])) : [];

describe('a sheet', () => {
  it('earns full marks to whoever copies its key', () => {
    fc.assert(
      fc.property(questions, seeds, fc.nat(), (question, seed, which) => {
        const item = sheetItem(question, 1, seed);
        const answer = copied(item, (marks) => marks.slice(which % Math.max(1, marks.length)));
        expect(gradeOf(question, answer, blanksOf(question))).toMatchObject({
          status: 'graded',
          earned: item.points,
          possible: item.points,
        });
      }),
    );
  });

  it('shows what an attempt with the same seed shows, in its order', () => {
    fc.assert(
      fc.property(questions, seeds, (question, seed) => {
        const { form } = sheetItem(question, 1, seed);
        const asked = arrangeQuestion(question, seed);
        const shown = JSON.stringify(asked);
        const lines =
          form.form === 'boxes'
            ? form.options
            : form.form === 'grid'
              ? form.rows
              : form.form === 'letters'
                ? form.lines
                : [];
        const places = lines.map(({ id }) => shown.indexOf(JSON.stringify({ id }).slice(1, -1)));
        expect(places).toEqual([...places].sort((one, other) => one - other));
        expect(places).not.toContain(-1);
        if (form.form === 'gaps')
          expect(form.pieces.map((piece) => ('gap' in piece ? piece.choices : undefined))).toEqual(
            'segments' in asked ? asked.segments.map((one) => ('blank' in one ? one.choices : undefined)) : [],
          );
      }),
    );
  });

  it('is the same for the same seed, and never names an answer outside its key', () => {
    fc.assert(
      fc.property(questions, seeds, (question, seed) => {
        expect(sheetItem(question, 1, seed)).toEqual(sheetItem(structuredClone(question), 1, seed));
        const { key: _key, explanation: _explanation, ...handout } = sheetItem(question, 1, seed);
        expect(JSON.stringify(handout)).not.toMatch(/"right"|"isRight"|"reasons?"|"entries"/);
      }),
    );
  });

  it('says for every line of a question why', () => {
    const board = sheetItem(
      {
        ...details,
        kind: 'match',
        ask: {
          items: [{ id: 'waf', text: unmarked('AWS WAF') }],
          bins: [
            { id: 'a', text: unmarked('Before') },
            { id: 'b', text: unmarked('After') },
          ],
          asksBest: false,
          isShuffled: true,
        },
        key: {
          scoring: 'parts',
          cells: { waf: { best: ['b'], also: ['a'] } },
          reasons: { waf: { reason: unmarked('A filter.'), whys: { a: 'Set up < early', b: 'Blocks' } } },
        },
      },
      1,
      's',
    );
    expect(board.key.entries).toEqual([{ at: 'A', marks: ['1', '2'] }]);
    expect(board.key.lines.map(({ reasons }) => reasons)).toEqual([
      ['A filter.', '<strong>1. Before:</strong> Set up &lt; early', '<strong>2. After:</strong> Blocks'],
    ]);
  });

  it('numbers the questions of a lesson as they come, with or without the text around them', () => {
    const [one, two] = [
      { ...examples[0], id: 'one' },
      { ...examples.at(-1), id: 'two' },
    ];
    const lesson = {
      blocks: [
        { block: 'prose', html: '<p>Text</p>' },
        { block: 'question', id: 'two' },
        { block: 'question', id: 'gone' },
        { block: 'question', id: 'one' },
      ],
      questions: [one, two],
    } as unknown as Parameters<typeof lessonSheet>[0]; // A lesson of two examples, which have every field of a question.
    const orderOf = (id: string) => id;
    const bare = lessonSheet(lesson, { orderOf, isWhole: false });
    const whole = lessonSheet(lesson, { orderOf, isWhole: true });
    expect(itemsOf(bare).map(({ number, id }) => [number, id])).toEqual([
      [1, 'two'],
      [2, 'one'],
    ]);
    expect(itemsOf(whole)).toEqual(itemsOf(bare));
    expect(whole.map(({ block }) => block)).toEqual(['passage', 'question', 'question']);
    expect(itemsOf(sheetOf(lesson.questions, { orderOf })).map(({ number }) => number)).toEqual([1, 2]);
  });
});

it('letters go on after Z', () => {
  expect([0, 1, 25, 26, 27, 52].map(letterOf)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'BA']);
});
