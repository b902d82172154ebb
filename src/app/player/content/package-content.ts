import type { CoursePage } from '../../../course/page-data';
import type { PackageConfig } from '../../../packaging/package-config';
import { packagePaper } from '../../../packaging/paper/package-paper';
import type { PackageContent } from '../../../packaging/report/facts';
import type { Question } from '../../../questions/question-kinds';
import { boardOf } from '../pages/board-of';

/** Where the answers of a package count, which questions it asks, and what there is to be done. */
export type PlayedContent = { place: string; questions: readonly Question[]; content: PackageContent };

/** `questions` are those of a paper; those of a lesson and of a board follow from its page. */
export function playedContent(
  { subject }: PackageConfig,
  { data }: CoursePage,
  questions: readonly Question[],
): PlayedContent {
  if (data.page === 'lesson') {
    const { id, outline, questions: own } = data.lesson;
    const content = { kind: 'lesson', anchors: outline.map((heading) => heading.id), questionIds: idsOf(own) } as const;
    return { place: `lesson:${id}`, questions: own, content };
  }
  if (data.page === 'phases' && subject.kind === 'board') {
    const { question, place } = boardOf(data, subject.search);
    return { place, questions: [question], content: { kind: 'board', questionIds: [question.id] } };
  }
  if (data.page === 'paper' && subject.kind === 'paper') {
    const paper = packagePaper(data.exam, subject, questions);
    // In the order of the paper, on which the packed state counts.
    const byId = new Map(questions.map((question) => [question.id, question]));
    const asked = paper.items.flatMap(({ questionId }) => byId.get(questionId) ?? []);
    return { place: `exam:${paper.id}`, questions: asked, content: { kind: 'paper', length: paper.items.length } };
  }
  throw new Error('A package whose page and subject differ was played.');
}

const idsOf = (questions: readonly Question[]): string[] => questions.map(({ id }) => id);
