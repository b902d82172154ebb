import { useState } from 'preact/hooks';
import { outcomeOf } from '../../../core/grade';
import type { Attempt } from '../../../questions/question-attempt';

export type ShownPassage = {
  /** The address of the passage that is open. */
  shown: string | undefined;
  show: (address: string | undefined) => void;
};

/** Which passage stands beside a question: after an answer that is not right the first one, until the learner decides. */
export function usePassage([first]: readonly string[], attempt: Attempt): ShownPassage {
  const [decided, setDecided] = useState<{ tries: number; address: string | undefined }>();
  const show = (address: string | undefined) => setDecided({ tries: attempt.tries, address });
  if (attempt.phase !== 'checked') return { shown: undefined, show };
  const byItself = outcomeOf(attempt.grade) === 'correct' ? undefined : first;
  return { shown: decided?.tries === attempt.tries ? decided.address : byItself, show };
}
