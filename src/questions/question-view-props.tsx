import type { ComponentChildren } from 'preact';
import type { Graded } from '../core/grade';
import type { QuestionShape } from './question-kind';
import type { QuestionWords } from './question-words';

export type ViewMode = 'board' | 'grid';

/** Options that the learner has ruled out: `mark` says so beside one, `renderSwitch` takes it out or back. A struck option can still be picked. */
export type Strikes = {
  struck: readonly string[];
  mark: ComponentChildren;
  renderSwitch: (option: { id: string; text: string }, isStruck: boolean) => ComponentChildren;
};

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
  /** Only where a screen offers it and the kind has options. */
  strikes?: Strikes;
};
