// What came out of a set, question by question; the first check of each counts.
import { type Outcome, outcomeOf } from '../../../core/grade';
import type { Question } from '../../../questions/question-kinds';
import type { Session, Sureness } from '../../../study/session';
import { shareOf } from '../../../study/tally';

/** `question` is missing where it is no longer in the course; `share` is the part of the points, 0 to 1. */
export type SetLine = {
  id: string;
  question?: Question;
  outcome: Outcome | 'blank';
  share: number;
  sureness?: Sureness;
};

export const linesOf = ({ paper, items }: Session, questions: ReadonlyMap<string, Question>): SetLine[] =>
  paper.items.map(({ questionId }, index) => {
    const { points, sureness } = items[index] ?? {};
    const question = questions.get(questionId);
    return {
      id: questionId,
      ...(question && { question }),
      outcome: points ? outcomeOf(points) : 'blank',
      share: points ? shareOf(points) : 0,
      ...(sureness && { sureness }),
    };
  });

export const isMissed = ({ outcome }: SetLine): boolean => outcome === 'partial' || outcome === 'incorrect';

export const isSureButWrong = (line: SetLine): boolean => isMissed(line) && line.sureness === 'sure';

/** The passages that explain what was missed, those that explain the most first, else in the order of the set. */
export function passagesToRead(lines: readonly SetLine[]): { address: string; missed: number }[] {
  const counts = new Map<string, number>();
  for (const { question } of lines.filter(isMissed))
    for (const address of question?.see ?? []) counts.set(address, (counts.get(address) ?? 0) + 1);
  return [...counts].map(([address, missed]) => ({ address, missed })).sort((one, other) => other.missed - one.missed);
}

export type SurenessRow = { sureness: Sureness; counts: Readonly<Record<Outcome, number>> };

/** How right the answers were, by how sure the learner was; without the levels that nobody chose. */
export const surenessRows = (lines: readonly SetLine[]): SurenessRow[] =>
  (['sure', 'unsure', 'guess'] as const).flatMap((sureness) => {
    const count = (wanted: Outcome) =>
      lines.filter((line) => line.sureness === sureness && line.outcome === wanted).length;
    const counts = { correct: count('correct'), partial: count('partial'), incorrect: count('incorrect') };
    return counts.correct + counts.partial + counts.incorrect > 0 ? [{ sureness, counts }] : [];
  });
