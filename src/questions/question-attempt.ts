// One attempt at one question: phases, past-tense events, and one pure function between them.
import { type Graded, outcomeOf } from '../core/grade';
import { gradeQuestion, type Kind, kindOf, type Question, type Response } from './question-kinds';

/** `seed` fixes the order of options for the attempt; `tries` counts checks so far. */
export type Attempt<K extends Kind = Kind> = {
  seed: string;
  response: Response<K>;
  hintsShown: number;
  tries: number;
} & ({ phase: 'answering' } | { phase: 'checked'; grade: Graded });

export type AttemptEvent<K extends Kind = Kind> =
  | { type: 'responded'; response: Response<K> }
  | { type: 'hinted' }
  | { type: 'checked' }
  | { type: 'retried' };

/** The seed of an attempt that nobody has touched yet: in one place everybody sees the same order. */
export const attemptSeed = (place: string, questionId: string): string => `${place}/${questionId}`;

export const startAttempt = <K extends Kind>(question: Question<K>, seed: string): Attempt<K> => ({
  phase: 'answering',
  seed,
  response: kindOf(question).blank(question.ask),
  hintsShown: 0,
  tries: 0,
});

/** The attempt after the event; the same object where the event does not fit the phase. */
export function advanceAttempt<K extends Kind>(
  question: Question<K>,
  attempt: Attempt<K>,
  event: AttemptEvent<K>,
): Attempt<K> {
  if (attempt.phase === 'checked') {
    if (event.type !== 'retried') return attempt;
    const { seed, hintsShown, tries } = attempt;
    return { phase: 'answering', seed, hintsShown, tries, response: nextResponse(question, attempt) };
  }
  switch (event.type) {
    case 'responded':
      return { ...attempt, response: event.response };
    case 'hinted':
      return attempt.hintsShown < question.hints.length ? { ...attempt, hintsShown: attempt.hintsShown + 1 } : attempt;
    case 'checked': {
      const grade = gradeQuestion(question, attempt.response);
      return grade.status === 'graded' ? { ...attempt, phase: 'checked', grade, tries: attempt.tries + 1 } : attempt;
    }
    case 'retried':
      return attempt;
  }
}

/** With what the next try starts: nothing after full marks, otherwise whatever the kind lets stand. */
export function nextResponse<K extends Kind>(
  question: Question<K>,
  { response, grade }: { response: Response<K>; grade: Graded },
): Response<K> {
  const kind = kindOf(question);
  return outcomeOf(grade) === 'correct' ? kind.blank(question.ask) : kind.retry(question.ask, question.key, response);
}
