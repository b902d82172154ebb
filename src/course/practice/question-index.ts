// What a learner can choose questions by, without the questions themselves; those travel in pieces, one a file of content.
import type { Kind, Level, Question } from '../../questions/question-kinds';
import { questionReaders } from '../../questions/question-readers';
import type { Course, Phase, Service } from '../course';
import { createMentionFinder } from '../markdown/mentions';
import { stemOf } from '../question-stem';

/** `piece` names the file of questions in which the question is. */
export type QuestionEntry = {
  id: string;
  kind: Kind;
  hash: string;
  piece: string;
  domain?: number;
  task?: string;
  level?: Level;
  module?: string;
  services: readonly string[];
  phases: readonly string[];
};

export type QuestionPiece = { piece: string; questions: readonly Question[] };

/** All questions of a course, one piece for each lesson and each file of the bank. */
export const questionPieces = ({ lessons, bank }: Course): QuestionPiece[] =>
  [
    ...lessons.map(({ id, questions }) => ({ piece: `lessons/${id}`, questions })),
    ...bank.map(({ id, questions }) => ({ piece: `bank/${id}`, questions })),
  ].filter(({ questions }) => questions.length > 0);

/** One entry a question, in the order of the course. */
export function questionIndex(course: Course): QuestionEntry[] {
  const modules = new Map(course.lessons.map(({ id, module }) => [`lessons/${id}`, module]));
  const topicsOf = createTopicFinder(course);
  return questionPieces(course).flatMap(({ piece, questions }) =>
    questions.map((question): QuestionEntry => {
      const module = modules.get(piece) ?? modules.get(`lessons/${question.see[0]?.split('#')[0]}`);
      const { id, kind, hash, domain, task, level } = question;
      return {
        id,
        kind,
        hash,
        piece,
        ...(domain !== undefined && { domain }),
        ...(task !== undefined && { task }),
        ...(level !== undefined && { level }),
        ...(module !== undefined && { module }),
        ...topicsOf(question),
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
