// Checked answers on their way to a learning system: as reports, and as they wait on this device.
import type { Graded } from '../../core/grade';
import type { Interaction } from '../../packaging/report/report';
import { readResponseOf } from '../../packaging/state/pack-response';
import { gradeQuestion, type Kind, type Question } from '../../questions/question-kinds';
import {
  type Reader,
  readCount,
  readId,
  readJson,
  readList,
  readMoment,
  readOneOf,
  readPoints,
  readShape,
  readSpan,
} from '../read-shape';
import type { OutboxRecord, UnsentAnswer } from './lms-outbox';

/** The grade of an answer, with the points that were recorded for it: an exam gives all or nothing. */
function gradeOf<K extends Kind>(question: Question<K>, { response, earned, possible }: UnsentAnswer): Graded {
  const read = readResponseOf(question, response);
  const grade = read === undefined ? undefined : gradeQuestion(question, read);
  return { status: 'graded', earned, possible, parts: grade?.status === 'graded' ? grade.parts : [] };
}

/** The report of an answer; undefined where its question is not among these. */
export function interactionOf(answer: UnsentAnswer, questions: readonly Question[]): Interaction | undefined {
  const question = questions.find(({ id }) => id === answer.questionId);
  if (!question) return undefined;
  const { number, response, at, spent } = answer;
  return { number, question, response, grade: gradeOf(question, answer), at, spent };
}

export const unsentOf = ({ number, question, response, grade, at, spent }: Interaction): UnsentAnswer => ({
  number,
  questionId: question.id,
  response,
  earned: grade.earned,
  possible: grade.possible,
  at,
  spent,
});

const readAnyText: Reader<string> = (value) => (typeof value === 'string' ? value : undefined);

/** A record of the outbox, of which nothing is trusted but its checks. */
export const readOutboxRecord: Reader<OutboxRecord> = readShape<OutboxRecord>({
  schema: readOneOf(1),
  order: readCount,
  state: readAnyText,
  unsent: readList(
    readShape<UnsentAnswer>({
      number: readCount,
      questionId: readId,
      response: readJson,
      earned: readPoints,
      possible: readPoints,
      at: readMoment,
      spent: readSpan,
    }),
  ),
});
