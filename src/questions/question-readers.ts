// The list of readers, which only builds and previews load; a kind has one line here and one in question-kinds.ts.
import { choiceReader } from './choice/read-choice';
import { fillReader } from './fill/source/fill-reader';
import { matchReader } from './match/source/match-reader';
import { orderReader } from './order/read-order';
import type { QuestionReader } from './question-kind';
import type { Kind, QuestionShapes } from './question-kinds';

export const questionReaders: { [K in Kind]: QuestionReader<QuestionShapes[K]> } = {
  choice: choiceReader,
  match: matchReader,
  order: orderReader,
  fill: fillReader,
};
