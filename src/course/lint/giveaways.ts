// What a whole file or bank gives away: right options that are longest, or stand first, more often than chance explains.
import { chanceOfAny, chanceOfAtLeast } from '../../core/chance';
import type { Problem } from '../../core/problem';
import type { Question } from '../../questions/question-kinds';
import { type AskedQuestion, placeOf } from './asked-question';

/** A finding stands below this probability: chance alone would cause it in less than one of a hundred files. */
const significant = 0.01;

type Cue = { code: string; marked: (question: Question<'choice'>) => readonly string[]; words: string; mend: string };

const cues: readonly Cue[] = [
  {
    code: 'bank-longest',
    marked: ({ ask }) => {
      const longest = Math.max(...ask.options.map(({ text }) => text.text.length));
      return ask.options.filter(({ text }) => text.text.length === longest).map(({ id }) => id);
    },
    words: 'is the longest',
    mend: 'Shorten right options, or say more in wrong ones.',
  },
  {
    code: 'bank-first',
    marked: ({ ask }) => ask.options.slice(0, 1).map(({ id }) => id),
    words: 'stands first',
    mend: 'Move right options to other places.',
  },
];

/**
 * Warnings bank-longest and bank-first, for each file and, at the place of its first question, for the bank as a whole.
 * An exact one-sided test: a question counts when one of the marked options is right, and its chance is what a draw of as
 * many options without looking would have (ties and “Select TWO” included).
 */
export function findGiveaways(
  files: readonly (readonly AskedQuestion[])[],
  bank: readonly (readonly AskedQuestion[])[],
): Problem[] {
  return cues.flatMap((cue) => [
    ...files.flatMap((file) => findGiveaway(file, cue, 'this file')),
    ...(bank.length > 1 ? findGiveaway(bank.flat(), cue, 'the whole bank') : []),
  ]);
}

function findGiveaway(asked: readonly AskedQuestion[], { code, marked, words, mend }: Cue, where: string): Problem[] {
  const trials = asked.flatMap(({ question }) => {
    if (question.kind !== 'choice') return [];
    const candidates = marked(question);
    const { right } = question.key;
    return [
      {
        isHit: candidates.some((id) => right.includes(id)),
        chance: chanceOfAny(candidates.length, right.length, question.ask.options.length),
      },
    ];
  });
  const hits = trials.filter(({ isHit }) => isHit).length;
  const probability = chanceOfAtLeast(
    hits,
    trials.map(({ chance }) => chance),
  );
  const [first] = asked;
  if (!first || probability >= significant) return [];
  const expected = trials.reduce((sum, { chance }) => sum + chance, 0);
  return [
    {
      severity: 'warning',
      code,
      message: `In ${where}, a right option ${words} in ${hits} of ${trials.length} questions; chance would give ${expected.toFixed(1)} (probability ${probability.toPrecision(2)}).`,
      suggestion: mend,
      place: placeOf(first),
    },
  ];
}
