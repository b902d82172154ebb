// The list of kinds: adding one is a folder and a line here, in question-readers.ts and in question-views.tsx.
import type { Grade } from '../core/grade';
import type { Passage, RichText } from '../core/passage';
import { createRandom } from '../core/random';
import { choice } from './choice/choice';
import type { ChoiceShape } from './choice/choice-shape';
import { fill } from './fill/fill';
import type { FillShape } from './fill/fill-shape';
import { match } from './match/match';
import type { MatchShape } from './match/match-shape';
import { order } from './order/order';
import type { OrderShape } from './order/order-shape';
import type { QuestionKind } from './question-kind';

export type QuestionShapes = { choice: ChoiceShape; match: MatchShape; order: OrderShape; fill: FillShape };
export type Kind = keyof QuestionShapes;

export const questionKinds: { [K in Kind]: QuestionKind<QuestionShapes[K]> } = { choice, match, order, fill };

export const kindNames: readonly Kind[] = ['choice', 'match', 'order', 'fill'];

export type Level = 'recall' | 'apply' | 'analyse';

/** `see` holds `lesson#anchor` addresses of the passages that explain the answer; `hash` changes when ask or key change. */
export type QuestionDetails = {
  id: string;
  title: RichText;
  prompt: readonly Passage[];
  hints: readonly RichText[];
  explanation: readonly Passage[];
  see: readonly string[];
  domain?: number;
  task?: string;
  level?: Level;
  checked?: string;
  sources: readonly string[];
  hash: string;
};

export type Question<K extends Kind = Kind> = {
  [P in K]: QuestionDetails & { kind: P; ask: QuestionShapes[P]['ask']; key: QuestionShapes[P]['key'] };
}[K];

export type Response<K extends Kind = Kind> = QuestionShapes[K]['response'];

export function kindOf<K extends Kind>(question: Question<K>): QuestionKind<QuestionShapes[K]> {
  return questionKinds[question.kind];
}

export const gradeQuestion = <K extends Kind>(question: Question<K>, response: Response<K>): Grade =>
  kindOf(question).grade(question.ask, question.key, response);

/** What the learner sees in an attempt: the same seed gives the same order. */
export const arrangeQuestion = <K extends Kind>(question: Question<K>, seed: string): QuestionShapes[K]['ask'] =>
  kindOf(question).arrange(question.ask, createRandom(`${seed}/${question.id}`));
