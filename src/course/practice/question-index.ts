// What a learner can choose questions by, without the questions themselves; those travel in pieces, one a file of content.
import type { Kind, Question } from '../../questions/question-kinds';
import { questionReaders } from '../../questions/question-readers';
import type { Course, Phase, Service } from '../course';
import { createMentionFinder } from '../markdown/mentions';
import { stemOf } from '../question-stem';
import { partsFor, pieceOf } from './index-pieces';
import type { QuestionEntry } from './question-entry';

export type QuestionPiece = { piece: string; questions: readonly Question[] };

/** All questions of a course: one piece for each lesson and each file of the bank, or cross-sections of equal size where there are many. */
export function questionPieces(course: Pick<Course, 'lessons' | 'bank'>): QuestionPiece[] {
  const files = questionFiles(course);
  const parts = partsFor(files.reduce((sum, { questions }) => sum + questions.length, 0));
  if (!parts) return files.map(({ piece, questions }) => ({ piece, questions }));
  const pieces = new Map<string, Question[]>();
  for (const question of files.flatMap(({ questions }) => questions)) {
    const piece = pieceOf(question.id, parts);
    const questions = pieces.get(piece);
    if (questions) questions.push(question);
    else pieces.set(piece, [question]);
  }
  return [...pieces].map(([piece, questions]) => ({ piece, questions }));
}

/** The questions by where they stand; `module` is that of the lesson. */
const questionFiles = ({ lessons, bank }: Pick<Course, 'lessons' | 'bank'>) =>
  [
    ...lessons.map(({ id, module, questions }) => ({ piece: `lessons/${id}`, module, isBank: false, questions })),
    ...bank.map(({ id, questions }) => ({ piece: `bank/${id}`, module: undefined, isBank: true, questions })),
  ].filter(({ questions }) => questions.length > 0);

const known = new WeakMap<Course, readonly QuestionEntry[]>();

/** One entry a question, in the order of the course; made once for a course. */
export function questionIndex(course: Course): readonly QuestionEntry[] {
  const index = known.get(course) ?? makeIndex(course);
  known.set(course, index);
  return index;
}

function makeIndex(course: Course): QuestionEntry[] {
  const modules = new Map(course.lessons.map(({ id, module }) => [id, module]));
  const topicsOf = createTopicFinder(course);
  const files = questionFiles(course);
  const parts = partsFor(files.reduce((sum, { questions }) => sum + questions.length, 0));
  return files.flatMap(({ piece, module: own, isBank, questions }) =>
    questions.map((question): QuestionEntry => {
      const { id, kind, hash, domain, task, level } = question;
      const module = own ?? modules.get(question.see[0]?.split('#')[0] ?? '');
      return {
        id,
        kind,
        hash,
        piece: parts ? pieceOf(id, parts) : piece,
        ...(domain !== undefined && { domain }),
        ...(task !== undefined && { task }),
        ...(level !== undefined && { level }),
        ...(module !== undefined && { module }),
        ...topicsOf(question),
        ...(isBank && domain !== undefined && course.exam.kinds.includes(kind) && { isInExam: true }),
      };
    }),
  );
}

export type Topics = { services: string[]; phases: string[] };

/** Finds the services and phases that a question is about: its stem and its right answer name them, or its passage is theirs. */
export function createTopicFinder({
  services,
  phases,
}: {
  services: readonly Service[];
  phases: readonly Phase[];
}): (question: Question) => Topics {
  const finder = createMentionFinder(services);
  return (question) => {
    const subjects = subjectsOf(question);
    const anchors = question.see.map((address) => address.split('#')[1]);
    return {
      services: finder.namedIn([stemOf(question), ...subjects]),
      phases: phases
        .filter(({ id, name }) => anchors.includes(id) || subjects.some((text) => text === name))
        .map(({ id }) => id),
    };
  };
}

const subjectsOf = <K extends Kind>(question: Question<K>): readonly string[] =>
  questionReaders[question.kind].subjects(question);
