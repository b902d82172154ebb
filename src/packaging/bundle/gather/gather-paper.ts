// The questions of a paper: drawn from the exam of the site by seed, as a learner's paper is.
import type { Problem } from '../../../core/problem';
import { fail, ok, type Result } from '../../../core/result';
import type { ExamCandidate } from '../../../course/page-data';
import type { Question } from '../../../questions/question-kinds';
import type { PackageSubject } from '../../package-config';
import { packageExam, packagePaper } from '../../paper/package-paper';
import { type ExamToDraw, readExam, readIndexPiece, readQuestions } from './read-exam';
import { type ReadText, readFault, unfitFault } from './site-fault';

type PaperSubject = Extract<PackageSubject, { kind: 'paper' }>;
type Gathered = { minutes: number; questions: readonly Question[] };

/**
 * The drawn questions in the order of the paper, and how long it takes. They carry their keys: whoever opens the package
 * can read them. Problems: `short-paper` where the course has too few questions, those of the site's files, and `stale-questions`.
 */
export async function gatherPaper(
  { seed, length }: PaperSubject,
  readText: ReadText,
): Promise<Result<Gathered, Problem[]>> {
  const path = 'exam/page.json';
  const text = await readText(path);
  if (!text.ok) return fail([readFault(path, text.error)]);
  const read = readExam(text.value);
  if (!read.ok) return fail([unfitFault(path, read.error)]);
  const candidates = await gatherCandidates(read.value, readText);
  if (!candidates.ok) return candidates;
  const { exam } = read.value;
  const { items } = packagePaper(exam, { seed, length }, candidates.value);
  if (items.length < length) return fail([shortPaper(items.length)]);
  const known = new Map(candidates.value.map((candidate) => [candidate.id, candidate]));
  const drawn = items.flatMap(({ questionId }) => known.get(questionId) ?? []);
  const questions = await gatherQuestions(drawn, readText);
  return questions.ok ? ok({ minutes: packageExam(exam, length).minutes, questions: questions.value }) : questions;
}

async function gatherCandidates(
  { candidates, indexes }: ExamToDraw,
  readText: ReadText,
): Promise<Result<readonly ExamCandidate[], Problem[]>> {
  if (indexes === 0) return ok(candidates);
  const found: ExamCandidate[] = [];
  for (let number = 0; number < indexes; number += 1) {
    const path = `questions/index/${number}.json`;
    const text = await readText(path);
    if (!text.ok) return fail([readFault(path, text.error)]);
    const piece = readIndexPiece(text.value);
    if (!piece.ok) return fail([unfitFault(path, piece.error)]);
    found.push(...piece.value);
  }
  return ok(found);
}

async function gatherQuestions(
  drawn: readonly ExamCandidate[],
  readText: ReadText,
): Promise<Result<Question[], Problem[]>> {
  const known = new Map<string, Question>();
  for (const name of new Set(drawn.map(({ piece }) => piece))) {
    const path = `questions/${name}.json`;
    const text = await readText(path);
    if (!text.ok) return fail([readFault(path, text.error)]);
    const piece = readQuestions(text.value);
    if (!piece.ok) return fail([unfitFault(path, piece.error)]);
    for (const question of piece.value) known.set(question.id, question);
  }
  const questions = drawn.flatMap(({ id, hash }) => {
    const question = known.get(id);
    return question?.hash === hash ? [question] : [];
  });
  return questions.length === drawn.length ? ok(questions) : fail([stale]);
}

const shortPaper = (most: number): Problem => ({
  code: 'short-paper',
  severity: 'error',
  message: `The course has only ${most} questions for this paper.`,
  suggestion: `a paper of at most ${most} questions`,
});

const stale: Problem = {
  code: 'stale-questions',
  severity: 'error',
  message: 'Some questions changed while the package was made.',
  suggestion: 'reload the page and try again',
};
