import type { EmbedScore } from '../../core/embed/embed-message';
import { gradeQuestion, kindOf, type Question } from '../../questions/question-kinds';

export type Points = { earned: number; possible: number };

/** The points that a question has when all of it is right. */
function pointsOf(question: Question): number {
  const grade = gradeQuestion(question, kindOf(question).modelAnswer(question.ask, question.key));
  return grade.status === 'graded' ? grade.possible : 0;
}

/** How far a learner is with these questions; `answers` are the latest by question id, and others than these count nothing. */
export function embedScore(questions: readonly Question[], answers: ReadonlyMap<string, Points>): EmbedScore {
  const score = { answered: 0, of: questions.length, earned: 0, possible: 0 };
  for (const question of questions) {
    const answer = answers.get(question.id);
    score.possible += answer?.possible ?? pointsOf(question);
    if (!answer) continue;
    score.answered += 1;
    score.earned += answer.earned;
  }
  return score;
}
