import { useMemo } from 'preact/hooks';
import { outcomeOf } from '../../core/grade';
import type { Knows } from '../../course/practice/draw-set';
import { type LearnerState, markOf } from '../../stores/learner-store';
import { useLearner } from '../../stores/stores-context';

/** What the learner's memory says of a question. Missed = the last answer did not earn full marks. */
export const knowsOf =
  ({ tallies, marks }: Pick<LearnerState, 'tallies' | 'marks'>): Knows =>
  (id) => {
    const last = Object.hasOwn(tallies, id) ? tallies[id]?.last : undefined;
    return {
      isSeen: last !== undefined,
      isMissed: last !== undefined && outcomeOf(last) !== 'correct',
      isFlagged: markOf({ marks }, id).isFlagged,
    };
  };

export function useKnows(): Knows {
  const tallies = useLearner((state) => state.tallies);
  const marks = useLearner((state) => state.marks);
  return useMemo(() => knowsOf({ tallies, marks }), [tallies, marks]);
}
