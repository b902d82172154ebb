// A bare page together with the options of its address: what is shown, and under which name it is remembered.
import type { EmbedOptions } from '../../core/embed/embed-options';
import type { Problem } from '../../core/problem';
import { type BoardChoice, boardSearch, readBoardChoice } from '../../course/catalog/board-choice';
import { drawPhaseBoard } from '../../course/catalog/phase-board';
import { cutPart } from '../../course/embed/cut-part';
import type { EmbedPage, EmbedPageData } from '../../course/embed/embed-page';
import type { LessonOnPage } from '../../course/page-data';
import type { Question } from '../../questions/question-kinds';
import { phaseWords } from '../../words/phase';

type LessonData = Extract<EmbedPageData, { page: 'embed-lesson' }>;

/** `above` is there for a part of a lesson: see `LessonPart`. */
export type Shown =
  | {
      show: 'lesson';
      lesson: LessonOnPage;
      above?: readonly string[];
      services: LessonData['services'];
      phases: LessonData['phases'];
    }
  | { show: 'question'; question: Question; lessonId?: string };

/** `place` is where the answers count; `isUsual` means that it looks as it was prerendered. */
export type ShownSubject = {
  shown: Shown;
  place: string;
  questions: readonly Question[];
  isUsual: boolean;
  problems: readonly Problem[];
};

const isBoardOption = ({ phases, count, pairs }: EmbedOptions) =>
  phases.length > 0 || count !== undefined || pairs !== 'all';

/** What a page shows under these options. A part that the lesson does not have is told as a problem, and the whole lesson is shown. */
export function readShown({ data, path }: EmbedPage, options: EmbedOptions): ShownSubject {
  const { part, seed, mode } = options;
  const isSealed = mode === 'exam';
  const problems: Problem[] = [];
  const placeOf = (usual: string, isSeeded = seed !== undefined) =>
    `${usual}${isSeeded ? `?seed=${seed}` : ''}${isSealed ? '!exam' : ''}`;
  if (part !== undefined && data.page !== 'embed-lesson') problems.push(noPart(part, path));
  if (isBoardOption(options) && data.page !== 'embed-phases') problems.push(noBoard(path));
  const isUsual = !isSealed && seed === undefined;
  switch (data.page) {
    case 'embed-lesson': {
      const cut = part === undefined ? undefined : cutPart(data.lesson, part);
      if (part !== undefined && !cut) problems.push(noPart(part, path));
      const whole = cut?.lesson ?? data.lesson;
      const questions = isSealed ? whole.questions.map(withoutHints) : whole.questions;
      const { services, phases } = data;
      return {
        shown: { show: 'lesson', lesson: { ...whole, questions }, services, phases, ...(cut && { above: cut.above }) },
        place: placeOf(`lesson:${whole.id}${cut ? `#${part}` : ''}`),
        questions,
        isUsual: isUsual && !cut,
        problems,
      };
    }
    case 'embed-question': {
      const question = isSealed ? withoutHints(data.question) : data.question;
      const { lessonId } = data;
      return {
        shown: { show: 'question', question, ...(lessonId !== undefined && { lessonId }) },
        place: placeOf(`question:${question.id}`),
        questions: [question],
        isUsual,
        problems,
      };
    }
    case 'embed-phases': {
      const board = boardOf(
        options,
        data.phases.map(({ id }) => id),
      );
      const question = drawPhaseBoard(data, board.choice, board.seed, phaseWords.stem(board.choice.mode === 'best'));
      return {
        shown: { show: 'question', question },
        place: placeOf(`phases:${boardSearch(board.choice, board.seed)}`, false),
        questions: [question],
        isUsual: isUsual && !isBoardOption(options),
        problems,
      };
    }
  }
}

function boardOf(
  { phases, count, pairs, seed }: EmbedOptions,
  known: readonly string[],
): { choice: BoardChoice; seed: string } {
  const search = new Map([
    ['phases', phases.join(',')],
    ['count', `${count ?? ''}`],
    ['mode', pairs],
    ['seed', seed ?? ''],
  ]);
  return readBoardChoice(search, known);
}

const withoutHints = <Q extends Question>(question: Q): Q => ({ ...question, hints: [] });

const noPart = (part: string, path: string): Problem => ({
  code: 'embed-part',
  severity: 'warning',
  message: `There is no part “${part}” in ${path}.`,
  suggestion: 'the anchor of one of its headings',
});

const noBoard = (path: string): Problem => ({
  code: 'embed-board',
  severity: 'warning',
  message: `The options phases, count and pairs choose a phase board; ${path} is none.`,
});
