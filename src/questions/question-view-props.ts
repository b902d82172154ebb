import type { Graded } from '../core/grade';
import type { QuestionShape } from './question-kind';
import type { QuestionWords } from './question-words';

export type ViewMode = 'board' | 'grid';

/** `review` is there only after the check: a view never sees the key before. `name` prefixes the ids and names of its controls. */
export type QuestionViewProps<S extends QuestionShape> = {
  name: string;
  ask: S['ask'];
  response: S['response'];
  onRespond: (response: S['response']) => void;
  review?: { key: S['key']; grade: Graded };
  words: QuestionWords;
  /** The way of answering that the learner chose last, where a kind has several. */
  mode?: ViewMode;
  onMode?: (mode: ViewMode) => void;
};
