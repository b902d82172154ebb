// One or several options out of a list.
import { countFound, type Grade, type GradePart, type Mark } from '../../core/grade';
import { type Random, shuffle } from '../../core/random';
import type { QuestionKind } from '../question-kind';
import type { ChoiceAsk, ChoiceKey, ChoiceResponse, ChoiceShape } from './choice-shape';

/** Right picks minus wrong ones, not below 0, over the number of right options; all or nothing where the key says so. */
function gradeChoice(ask: ChoiceAsk, key: ChoiceKey, response: ChoiceResponse): Grade {
  const known = new Set(ask.options.map(({ id }) => id));
  const picked = new Set(response.filter((id) => known.has(id)));
  if (picked.size < ask.select) return { status: 'incomplete', missing: ask.select - picked.size };
  const right = new Set(key.right);
  const parts = ask.options.map(({ id }): GradePart => {
    const marks = markOption(picked.has(id), right.has(id)).map((verdict): Mark => ({ id, verdict }));
    const earned = picked.has(id) === right.has(id) ? 1 : 0;
    return { id, earned, possible: 1, marks };
  });
  const hits = [...picked].filter((id) => right.has(id)).length;
  const share = Math.max(0, hits - (picked.size - hits)) / right.size;
  return { status: 'graded', earned: key.scoring === 'all' && share < 1 ? 0 : share, possible: 1, parts };
}

function markOption(isPicked: boolean, isRight: boolean): Mark['verdict'][] {
  if (isPicked) return [isRight ? 'right' : 'wrong'];
  return isRight ? ['missed'] : [];
}

export const choice: QuestionKind<ChoiceShape> = {
  arrange: (ask, random: Random) => (ask.isShuffled ? { ...ask, options: shuffle(ask.options, random) } : ask),
  blank: () => [],
  readResponse: (value, ask) => {
    if (!Array.isArray(value)) return undefined;
    const known = new Set<unknown>(ask.options.map(({ id }) => id));
    return [...new Set<unknown>(value)].filter((id): id is string => known.has(id));
  },
  grade: gradeChoice,
  credit: countFound,
  modelAnswer: (_ask, key) => key.right,
  retry: () => [],
  describe: (ask, response) =>
    ask.options.map(({ id, text }) => `${response.includes(id) ? '[x]' : '[ ]'} ${text.text}`),
};
