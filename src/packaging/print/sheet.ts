// A sheet: questions with numbers, in the order that a seed gives, between passages of a lesson where those are wanted.
import type { Passage } from '../../core/passage';
import type { LessonBlock } from '../../course/course';
import { arrangeQuestion, gradeQuestion, type Kind, kindOf, type Question } from '../../questions/question-kinds';
import { paperHtml, paperPassage } from './paper-html';
import { type SheetForm, sheetForm } from './sheet-form';
import { type SheetKey, sheetKey } from './sheet-key';

/** `points` is what full marks earn. All HTML is fit for paper. */
export type SheetItem = {
  number: number;
  id: string;
  stem: string;
  prompt: readonly Passage[];
  isAllOrNothing: boolean;
  points: number;
  form: SheetForm;
  key: SheetKey;
  explanation: readonly Passage[];
  sources: readonly string[];
  domain?: number;
  task?: string;
};

export type SheetBlock = { block: 'passage'; passage: Passage } | { block: 'question'; item: SheetItem };

/** What comes before the order: `orderOf` gives the seed of a question's order. */
type Order = { orderOf: (questionId: string) => string };

/** The questions of a set, a board or a paper, numbered from 1. */
export const sheetOf = (questions: readonly Question[], { orderOf }: Order): SheetBlock[] =>
  questions.map((question, place) => ({
    block: 'question',
    item: sheetItem(question, place + 1, orderOf(question.id)),
  }));

/** A lesson's questions in the order of the lesson, and with `isWhole` its text around them. */
export function lessonSheet(
  { blocks, questions }: { blocks: readonly LessonBlock[]; questions: readonly Question[] },
  { orderOf, isWhole }: Order & { isWhole: boolean },
): SheetBlock[] {
  let number = 0;
  return blocks.flatMap((block): SheetBlock[] => {
    if (block.block !== 'question') return isWhole ? [{ block: 'passage', passage: paperPassage(block) }] : [];
    const question = questions.find(({ id }) => id === block.id);
    if (!question) return [];
    number += 1;
    return [{ block: 'question', item: sheetItem(question, number, orderOf(question.id)) }];
  });
}

export const itemsOf = (blocks: readonly SheetBlock[]): SheetItem[] =>
  blocks.flatMap((block) => (block.block === 'question' ? [block.item] : []));

/** One question as a sheet shows it: the order is that of an attempt with the same seed. */
export function sheetItem<K extends Kind>(question: Question<K>, number: number, seed: string): SheetItem {
  const { id, title, prompt, explanation, sources, domain, task, key } = question;
  const ask = arrangeQuestion(question, seed);
  const full = gradeQuestion(question, kindOf(question).modelAnswer(question.ask, question.key));
  return {
    number,
    id,
    stem: paperHtml(title.html),
    prompt: prompt.map(paperPassage),
    isAllOrNothing: key.scoring === 'all',
    points: full.status === 'graded' ? full.possible : 1,
    form: sheetForm(question.kind, ask),
    key: sheetKey(question, ask),
    explanation: explanation.map(paperPassage),
    sources,
    ...(domain !== undefined && { domain }),
    ...(task !== undefined && { task }),
  };
}
