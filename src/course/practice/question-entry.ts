import type { Kind, Level } from '../../questions/question-kinds';

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
  /** Whether papers are drawn from it: it stands in the bank, has a domain, and is of a kind that the exam has. */
  isInExam?: boolean;
};
