import { boardSearch } from '../../course/catalog/board-choice';
import { drawPhaseBoard } from '../../course/catalog/phase-board';
import type { ExamPageData, PageData } from '../../course/page-data';
import { candidatesIn } from '../../course/pages/exam-data';
import type { Knows } from '../../course/practice/draw-set';
import { gatherSet } from '../../course/practice/gather';
import type { IndexParts, IndexPiece } from '../../course/practice/index-pieces';
import { drawItems, setPlace } from '../../course/practice/set-items';
import { paperItems, paperPlan } from '../../packaging/print/paper-items';
import type { PrintChoice, PrintSubject } from '../../packaging/print/print-choice';
import { lessonSheet, type SheetBlock, sheetOf } from '../../packaging/print/sheet';
import { attemptSeed } from '../../questions/question-attempt';
import type { Question } from '../../questions/question-kinds';
import { printWords } from '../../words/instructor/print';
import { madeWords } from '../../words/made';
import { phaseWords } from '../../words/phase';
import { paths } from '../paths';
import type { SiteData } from '../site-data';

/** `minutes` is there where a sheet has a time. */
export type Sheet = { title: string; blocks: readonly SheetBlock[]; minutes?: number };

type Subject<K extends PrintSubject['kind']> = Extract<PrintSubject, { kind: K }>;

const { titles } = printWords.sheet;

/**
 * The sheet of a choice, from the data of the page on which the same is answered: with its questions, and each in the
 * order that it has there. No blocks where nothing fits. Rejects when the network does.
 */
export async function loadSheet(choice: Pick<PrintChoice, 'subject' | 'with'>, site: SiteData): Promise<Sheet> {
  const { subject } = choice;
  switch (subject.kind) {
    case 'lesson':
      return loadLesson(subject, choice.with === 'text', site);
    case 'set':
      return loadSet(subject, site);
    case 'board':
      return loadBoard(subject, site);
    case 'paper':
      return loadPaper(subject, site);
  }
}

async function loadLesson({ id, seed }: Subject<'lesson'>, isWhole: boolean, site: SiteData): Promise<Sheet> {
  const { lesson } = await loadData('lesson', paths.lesson(id), site);
  // The frame of a lesson keeps what is answered in an order of its own in a place of its own, named so.
  const place = `lesson:${id}${seed === undefined ? '' : `?seed=${seed}`}`;
  const orderOf = (question: string) => attemptSeed(place, question);
  return { title: lesson.title, blocks: lessonSheet(lesson, { orderOf, isWhole }) };
}

/** A class shares what nobody has seen, missed or flagged. */
const nobodyKnows: Knows = () => ({ isSeen: false, isMissed: false, isFlagged: false });

async function loadSet({ choice, seed }: Subject<'set'>, site: SiteData): Promise<Sheet> {
  const page = await loadData('practice', paths.practice(), site);
  const data = await gatherSet(page, choice, { ids: [], knows: nobodyKnows, seed }, (numbers) =>
    loadIndexes(numbers, site),
  );
  const items = drawItems(data, choice, seed, { knows: nobodyKnows, words: madeWords });
  const written = await loadQuestions(
    items.flatMap(({ entry }) => entry.piece ?? []),
    site,
  );
  const questions = items.flatMap(({ entry, made }) => made ?? written.get(entry.id) ?? []);
  const place = setPlace(choice, seed);
  return { title: titles.set, blocks: sheetOf(questions, { orderOf: (id) => attemptSeed(place, id) }) };
}

async function loadBoard({ choice, seed }: Subject<'board'>, site: SiteData): Promise<Sheet> {
  const data = await loadData('phases', paths.phases(), site);
  const board = drawPhaseBoard(data, choice, seed, phaseWords.stem(choice.mode === 'best'));
  const place = `phases:${boardSearch(choice, seed)}`;
  return { title: titles.board, blocks: sheetOf([board], { orderOf: (id) => attemptSeed(place, id) }) };
}

async function loadPaper({ length, seed }: Subject<'paper'>, site: SiteData): Promise<Sheet> {
  const { exam, candidates: own, parts } = await loadData('exam', paths.exam(), site);
  const candidates = parts ? await allCandidates(parts, site) : own;
  const items = paperItems(exam, candidates, { length, seed });
  const pieces = new Map(candidates.map(({ id, piece }) => [id, piece]));
  const written = await loadQuestions(
    items.flatMap(({ questionId }) => pieces.get(questionId) ?? []),
    site,
  );
  const orders = new Map(items.map((item) => [item.questionId, item.seed]));
  const questions = items.flatMap(({ questionId }) => written.get(questionId) ?? []);
  const blocks = sheetOf(questions, { orderOf: (id) => orders.get(id) ?? seed });
  return { title: titles.paper, blocks, minutes: paperPlan(exam, length).minutes };
}

/** Of a large course too a paper is drawn from all questions, so that every class gets the same one. */
async function allCandidates({ indexes }: IndexParts, site: SiteData): Promise<ExamPageData['candidates']> {
  const pieces = await loadIndexes(
    Array.from({ length: indexes }, (_, number) => number),
    site,
  );
  return [...pieces.values()].flatMap(({ entries }) => candidatesIn(entries));
}

const loadIndexes = async (numbers: readonly number[], site: SiteData): Promise<ReadonlyMap<number, IndexPiece>> =>
  new Map(await Promise.all(numbers.map(async (number) => [number, await site.loadIndex(number)] as const)));

async function loadQuestions(pieces: readonly string[], site: SiteData): Promise<ReadonlyMap<string, Question>> {
  const loaded = await Promise.all([...new Set(pieces)].map(site.loadPiece));
  return new Map(loaded.flat().map((question) => [question.id, question]));
}

async function loadData<N extends PageData['page']>(
  name: N,
  path: string,
  site: SiteData,
): Promise<Extract<PageData, { page: N }>> {
  const { data } = await site.loadPage(path);
  const isNamed = (one: PageData): one is Extract<PageData, { page: N }> => one.page === name;
  if (!isNamed(data)) throw new Error(`The page at ${path} is not there.`);
  return data;
}
