import type { Course } from '../course';
import type { PracticePageData } from '../page-data';
import { type IndexPiece, indexOf, summaryOf } from '../practice/index-pieces';
import type { QuestionEntry } from '../practice/question-entry';
import { type QuestionPiece, questionPieces } from '../practice/question-index';
import { labelOf, noteOf } from './labels';

export function practiceData(course: Course, index: readonly QuestionEntry[]): PracticePageData {
  const parts = summaryOf(index);
  const phaseAddresses = phasePassages(course);
  const named = new Set(Object.values(phaseAddresses).map((address) => address.split('#')[0]));
  return {
    page: 'practice',
    ...(parts && { parts }),
    modules: course.modules.map(({ id, title }) => ({ id, title })),
    domains: course.exam.domains,
    entries: parts ? [] : index,
    catalogue: {
      services: course.services.map((service) => ({ ...noteOf(service), inScope: service.inScope })),
      phases: course.phases.map((phase) => ({ ...labelOf(phase), goal: phase.goal })),
      confusions: course.confusions,
      see: phaseAddresses,
    },
    lessons: Object.fromEntries(
      course.lessons.filter(({ id }) => !parts || named.has(id)).map(({ id, title }) => [id, title]),
    ),
    headings: headingsOf(course, Object.values(phaseAddresses), parts ? [] : questionPieces(course)),
    ...(course.report !== undefined && { report: course.report }),
  };
}

/** Only of passages that a question names, for the course has many more. */
function headingsOf(
  course: Course,
  addresses: readonly string[],
  pieces: readonly QuestionPiece[],
): Record<string, string> {
  const named = new Set([...pieces.flatMap(({ questions }) => questions.flatMap(({ see }) => see)), ...addresses]);
  return Object.fromEntries(
    course.lessons.flatMap(({ id, outline }) =>
      outline
        .map((heading) => [`${id}#${heading.id}`, heading.text] as const)
        .filter(([address]) => named.has(address)),
    ),
  );
}

type OpenPiece = { entries: QuestionEntry[]; lessons: Record<string, string>; headings: Record<string, string> };
const emptyPiece = (): OpenPiece => ({ entries: [], lessons: {}, headings: {} });

/** The pieces of the index of a large course, by their numbers; none where the index stands in its pages. */
export function indexPieces(course: Course, index: readonly QuestionEntry[]): IndexPiece[] {
  const parts = summaryOf(index);
  if (!parts) return [];
  const titles = new Map(course.lessons.map(({ id, title }) => [id, title]));
  const headings = new Map<string, string>(
    course.lessons.flatMap(({ id, outline }) =>
      outline.map((heading) => [`${id}#${heading.id}`, heading.text] as const),
    ),
  );
  const sees = new Map(
    questionPieces(course).flatMap(({ questions }) => questions.map(({ id, see }) => [id, see] as const)),
  );
  const pieces = Array.from({ length: parts.indexes }, emptyPiece);
  for (const entry of index) {
    const piece = pieces[indexOf(entry.id, parts)];
    piece?.entries.push(entry);
    for (const address of sees.get(entry.id) ?? []) {
      const [lesson = ''] = address.split('#');
      const [title, heading] = [titles.get(lesson), headings.get(address)];
      if (piece && title !== undefined) piece.lessons[lesson] = title;
      if (piece && heading !== undefined) piece.headings[address] = heading;
    }
  }
  return pieces;
}

/** The first section of a lesson whose anchor is a phase explains that phase. */
function phasePassages({ lessons, phases }: Course): Record<string, string> {
  return Object.fromEntries(
    phases.flatMap(({ id }) => {
      const lesson = lessons.find(({ outline }) => outline.some((heading) => heading.id === id));
      return lesson ? [[id, `${lesson.id}#${id}`]] : [];
    }),
  );
}
