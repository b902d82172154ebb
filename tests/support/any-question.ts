// Questions of every kind, and responses to them, as fast-check draws them.
import fc from 'fast-check';
import type { Json } from '../../src/core/json';
import { unmarked } from '../../src/core/plain-text';
import type { Question, QuestionDetails } from '../../src/questions/question-kinds';

const details = (id: string): QuestionDetails => ({
  id,
  title: unmarked('Which?'),
  prompt: [],
  hints: [],
  explanation: [],
  see: [],
  sources: [],
  hash: 'h',
});

const ids = (least: number, most: number, letter: string) =>
  fc
    .integer({ min: least, max: most })
    .map((count) => Array.from({ length: count }, (_, index) => `${letter}${index}`));
const scoring = fc.constantFrom('parts' as const, 'all' as const);
const named = (all: readonly string[]) => all.map((id) => ({ id, text: unmarked(id) }));

const anyChoice: fc.Arbitrary<Question<'choice'>> = fc
  .tuple(ids(2, 7, 'o'), scoring, fc.boolean())
  .chain(([options, scored, isShuffled]) =>
    fc.subarray(options, { minLength: 1, maxLength: options.length - 1 }).map((right) => ({
      ...details('choice'),
      kind: 'choice',
      ask: { options: named(options), select: right.length, isShuffled },
      key: { right, reasons: {}, scoring: scored },
    })),
  );

const anyMatch: fc.Arbitrary<Question<'match'>> = fc
  .tuple(ids(2, 6, 'i'), ids(2, 5, 'b'), scoring, fc.boolean())
  .chain(([items, bins, scored, asksBest]) =>
    fc
      .array(fc.tuple(fc.subarray(bins, { maxLength: 2 }), fc.subarray(bins, { maxLength: 2 })), {
        minLength: items.length,
        maxLength: items.length,
      })
      // A board without a single pair could not be answered.
      .filter((cells) => cells.some(([best]) => best.length > 0))
      .map((cells) => ({
        ...details('match'),
        kind: 'match',
        ask: { items: named(items), bins: named(bins), asksBest, isShuffled: true },
        key: {
          scoring: scored,
          cells: Object.fromEntries(
            items.map((id, index) => {
              const [best = [], also = []] = cells[index] ?? [];
              return [id, { best, also: also.filter((bin) => !best.includes(bin)) }];
            }),
          ),
          reasons: {},
        },
      })),
  );

const anyOrder: fc.Arbitrary<Question<'order'>> = fc.tuple(ids(3, 8, 's'), scoring).map(([order, scored]) => ({
  ...details('order'),
  kind: 'order',
  ask: { items: named(order) },
  key: { order, reasons: {}, scoring: scored },
}));

const answers = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 3 });

const anyFill: fc.Arbitrary<Question<'fill'>> = fc
  .tuple(fc.array(answers, { minLength: 1, maxLength: 5 }), scoring)
  .map(([blanks, scored]) => ({
    ...details('fill'),
    kind: 'fill',
    ask: {
      segments: blanks.flatMap((_, index) => [{ text: unmarked('and ') }, { blank: `blank-${index + 1}` }]),
      isShuffled: true,
    },
    key: {
      answers: Object.fromEntries(blanks.map((accepted, index) => [`blank-${index + 1}`, accepted])),
      scoring: scored,
    },
  }));

export const anyQuestion: fc.Arbitrary<Question> = fc.oneof(anyChoice, anyMatch, anyOrder, anyFill);

/** A response as it could be stored: sensible, half done, or with things in it that the question does not have. */
export function anyResponse(question: Question): fc.Arbitrary<Json> {
  switch (question.kind) {
    case 'choice':
      return fc.subarray([...question.ask.options.map(({ id }) => id), 'stranger']);
    case 'match': {
      const bins = [...question.ask.bins.map(({ id }) => id), 'stranger'];
      return fc.dictionary(fc.constantFrom(...question.ask.items.map(({ id }) => id), 'stranger'), fc.subarray(bins));
    }
    case 'order':
      return fc.shuffledSubarray([...question.key.order, 'stranger']);
    case 'fill': {
      const known = Object.values(question.key.answers).flat();
      return fc.dictionary(
        fc.constantFrom(...Object.keys(question.key.answers)),
        fc.constantFrom(...known, 'stranger', ''),
      );
    }
  }
}
