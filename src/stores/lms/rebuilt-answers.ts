// Answers of earlier visits, as far as a snapshot still tells them: for a learner who carries them elsewhere.
import type { Json } from '../../core/json';
import type { PackageSnapshot } from '../../packaging/state/snapshot';
import type { Question } from '../../questions/question-kinds';
import type { AnswerRow } from '../ports';

/**
 * The last checked answer of each question that shows one, and the answers of a graded paper. Their moment is that of the
 * snapshot; an answer is named alike each time, so that carrying it twice counts once.
 */
export function rebuiltAnswers(
  { order, sittings, checks, session }: PackageSnapshot,
  questions: readonly Question[],
  place: string,
): AnswerRow[] {
  const rowOf = (id: string, questionId: string, response: Json, rest: Partial<AnswerRow>): AnswerRow[] => {
    const question = questions.find((candidate) => candidate.id === questionId);
    const check = checks.find((candidate) => candidate.questionId === questionId);
    if (!question || !check) return [];
    const { hash, kind } = question;
    const usual = { hintsShown: 0, tries: 1, tab: 'package', place, sureness: 'unasked', spent: 0 } as const;
    const { earned, possible } = check;
    return [
      {
        ...usual,
        schema: 2,
        id,
        questionId,
        hash,
        kind,
        response,
        earned,
        possible,
        items: [],
        at: order,
        order,
        ...rest,
      },
    ];
  };
  const sat = sittings.flatMap(({ phase, questionId, response, hintsShown, tries, seed }) =>
    phase === 'checked'
      ? rowOf(`${place}/${questionId}/${seed}/${tries}`, questionId, response, { hintsShown, tries })
      : [],
  );
  if (session?.phase !== 'ended' || !session.isGraded) return sat;
  const inPaper = session.items.flatMap(({ response, points, sureness, spent }, index) => {
    const item = session.paper.items[index];
    if (!item || response === undefined || !points || points.isBlank) return [];
    const { earned, possible } = points;
    return rowOf(`${session.paper.id}/${index}`, item.questionId, response, {
      earned,
      possible,
      sureness: sureness ?? 'unasked',
      spent,
    });
  });
  return [...sat, ...inPaper];
}
