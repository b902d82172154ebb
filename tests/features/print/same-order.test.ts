// @vitest-environment jsdom
// The promise of a sheet: who opens its address on the site gets the same questions, each in the same order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardSearch, readBoardChoice } from '../../../src/course/catalog/board-choice';
import { drawPhaseBoard } from '../../../src/course/catalog/phase-board';
import type { LessonPageData, PageData } from '../../../src/course/page-data';
import { openChoice, practiceSearch, readPracticeChoice } from '../../../src/course/practice/practice-choice';
import { madeFor } from '../../../src/course/practice/set-items';
import { drawPaper } from '../../../src/features/practice/set/practice-paper';
import { loadSheet } from '../../../src/features/print/load-sheet';
import { phonePath } from '../../../src/features/print/phone-path';
import type { PrintSubject } from '../../../src/packaging/print/print-choice';
import { itemsOf } from '../../../src/packaging/print/sheet';
import { type SheetForm, sheetForm } from '../../../src/packaging/print/sheet-form';
import { arrangeQuestion, type Question } from '../../../src/questions/question-kinds';
import { attemptFor } from '../../../src/stores/attempt-for';
import { madeWords } from '../../../src/words/made';
import { pages, questions, siteData } from '../show-page';

type Shown = { id: string; form: SheetForm };

const seeds = fc.stringMatching(/^[\w-]{1,12}$/);

const printed = async (subject: PrintSubject): Promise<Shown[]> =>
  itemsOf((await loadSheet({ subject, with: 'questions' }, siteData)).blocks).map(({ id, form }) => ({ id, form }));

/** What a screen shows of a question that nobody has touched there. */
const onScreen = (question: Question, place: string): Shown => {
  const { seed } = attemptFor({ attempts: {} }, place, question);
  return { id: question.id, form: sheetForm(question.kind, arrangeQuestion(question, seed)) };
};

/** The address of a sheet's code as the page that it leads to reads it. */
function opened(subject: PrintSubject): { path: string; search: ReadonlyMap<string, string> } {
  const { pathname, searchParams } = new URL(phonePath(subject) ?? '', 'https://example.org');
  return { path: pathname, search: new Map(searchParams) };
}

function dataAt<N extends PageData['page']>(name: N, path: string): Extract<PageData, { page: N }> {
  const isNamed = (data: PageData): data is Extract<PageData, { page: N }> => data.page === name;
  const found = pages
    .filter((page) => page.path === path)
    .map(({ data }) => data)
    .find(isNamed);
  if (!found) throw new Error(`There is no ${name} at ${path}.`);
  return found;
}

const knows = () => ({ isSeen: false, isMissed: false, isFlagged: false });

describe('a sheet and the page that its code opens', () => {
  it('are one for every practice set', async () => {
    const choice = fc.record({
      count: fc.integer({ min: 1, max: 20 }),
      domains: fc.subarray([1, 2, 3, 4]),
      services: fc.constantFrom([], ['aws-waf', 'amazon-guardduty']),
    });
    await fc.assert(
      fc.asyncProperty(choice, seeds, async (changed, seed) => {
        const subject: PrintSubject = { kind: 'set', choice: { ...openChoice, ...changed }, seed };
        const { path, search } = opened(subject);
        const data = dataAt('practice', path);
        const there = readPracticeChoice(search);
        const paper = drawPaper(data, there.choice, there.seed ?? '', knows);
        const screen = paper.items.flatMap((item) => {
          const question = questions.get(item.questionId) ?? madeFor(data.catalogue, item, madeWords);
          return question ? [onScreen(question, paper.id)] : [];
        });
        expect(await printed(subject)).toEqual(screen);
        expect(screen).toHaveLength(paper.items.length);
        expect(practiceSearch(there.choice, there.seed)).toBe(practiceSearch(subject.choice, seed));
      }),
      { numRuns: 40 },
    );
  });

  it('are one for every board', async () => {
    const choice = fc.record({
      phases: fc.constantFrom([], ['containment', 'eradication', 'recovery']),
      count: fc.integer({ min: 6, max: 20 }),
      mode: fc.constantFrom('best' as const, 'all' as const),
    });
    await fc.assert(
      fc.asyncProperty(choice, seeds, async (drawn, seed) => {
        const subject: PrintSubject = { kind: 'board', choice: drawn, seed };
        const { path, search } = opened(subject);
        const data = dataAt('phases', path);
        const there = readBoardChoice(
          search,
          data.phases.map(({ id }) => id),
        );
        const board = drawPhaseBoard(data, there.choice, there.seed);
        expect(await printed(subject)).toEqual([onScreen(board, `phases:${boardSearch(there.choice, there.seed)}`)]);
      }),
      { numRuns: 40 },
    );
  });

  it('are one for every lesson in the order of its page', async () => {
    const lessons = pages.map(({ data }) => data).filter((data): data is LessonPageData => data.page === 'lesson');
    for (const { lesson } of lessons) {
      const subject: PrintSubject = { kind: 'lesson', id: lesson.id };
      const { path } = opened(subject);
      expect(dataAt('lesson', path).lesson).toBe(lesson);
      expect(await printed(subject)).toEqual(lesson.questions.map((one) => onScreen(one, `lesson:${lesson.id}`)));
    }
  });
});

it('a lesson in an order of its own leads to its frame, which takes that order', async () => {
  const id = 'incident-response';
  const subject: PrintSubject = { kind: 'lesson', id, seed: '7f3k' };
  expect(phonePath(subject)).toBe('/embed/lessons/incident-response/?seed=7f3k');
  const { lesson } = dataAt('lesson', '/lessons/incident-response/');
  expect(await printed(subject)).toEqual(lesson.questions.map((one) => onScreen(one, `lesson:${id}?seed=7f3k`)));
  expect(await printed(subject)).not.toEqual(await printed({ kind: 'lesson', id }));
});

it('a paper has its domains in the proportions of the exam, no question twice, and one order for a class', async () => {
  const subject: PrintSubject = { kind: 'paper', length: 20, seed: '7f3k' };
  const paper = await printed(subject);
  expect(new Set(paper.map(({ id }) => id)).size).toBe(20);
  expect(await printed(subject)).toEqual(paper);
  expect(await printed({ ...subject, seed: 'other' })).not.toEqual(paper);
  const weights = new Map(dataAt('exam', '/exam/').exam.domains.map(({ number, weight }) => [number, weight]));
  for (const [number, weight] of weights) {
    const own = paper.filter(({ id }) => questions.get(id)?.domain === number).length;
    expect(Math.abs(own - (20 * weight) / 100)).toBeLessThan(1);
  }
});

it('a set of a large course comes from the pieces that its order asks for', async () => {
  const whole = dataAt('practice', '/practice/');
  const asked: number[] = [];
  const subject: PrintSubject = { kind: 'set', choice: { ...openChoice, source: 'written', count: 5 }, seed: 'a' };
  const parts = { pieces: 8, indexes: 4, total: whole.entries.length, domains: {}, services: [] };
  const sheet = await loadSheet(
    { subject, with: 'questions' },
    {
      ...siteData,
      loadPage: async (path) => {
        const page = await siteData.loadPage(path);
        return { ...page, data: { ...whole, parts, entries: [] } };
      },
      loadIndex: async (number) => {
        asked.push(number);
        return { entries: whole.entries.filter((_, at) => at % 4 === number), lessons: {}, headings: {} };
      },
    },
  );
  expect(itemsOf(sheet.blocks)).toHaveLength(5);
  expect(asked).toHaveLength(1);
});
