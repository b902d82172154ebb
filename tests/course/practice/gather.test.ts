import { describe, expect, it } from 'vitest';
import type { PracticePageData } from '../../../src/course/page-data';
import { countFitting, enoughOf, piecesFor, withPieces } from '../../../src/course/practice/gather';
import { type IndexPiece, indexOf, partsFor, pieceOf, summaryOf } from '../../../src/course/practice/index-pieces';
import { openChoice } from '../../../src/course/practice/practice-choice';
import type { QuestionEntry } from '../../../src/course/practice/question-entry';

const total = 20_000;
const index = Array.from(
  { length: total },
  (_, number): QuestionEntry => ({
    id: `q-${number}`,
    kind: 'choice',
    hash: 'h',
    piece: '',
    domain: 1 + (number % 4),
    task: `1.${number % 50}`,
    services: number % 7 === 0 ? ['watch'] : [],
    phases: [],
  }),
);
const parts = summaryOf(index);
if (!parts) throw new Error('So many questions come in pieces.');
const pieces = Array.from({ length: parts.indexes }, (): { entries: QuestionEntry[] } & IndexPiece => ({
  entries: [],
  lessons: {},
  headings: {},
}));
for (const entry of index) pieces[indexOf(entry.id, parts)]?.entries.push(entry);

const data: PracticePageData = {
  page: 'practice',
  parts,
  modules: [],
  domains: [],
  entries: [],
  catalogue: { services: [], phases: [], confusions: [], see: {} },
  lessons: {},
  headings: {},
};
const nothing = { isSeen: false, isMissed: false, isFlagged: false };
const missed = ['q-3', 'q-11', 'q-1200'];
const knows = (id: string) =>
  missed.includes(id) ? { isSeen: true, isMissed: true, isFlagged: id === 'q-3' } : nothing;
const memory = { ids: [...missed, 'pair:a/b'], knows };

describe('the index of a large course', () => {
  it('stands in the pages of a small one', () => {
    expect(partsFor(1_000)).toBeUndefined();
    expect(summaryOf(index.slice(0, 900))).toBeUndefined();
  });

  it('is cut into pieces of much the same size and mix', () => {
    const sizes = pieces.map(({ entries }) => entries.length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(total);
    expect(Math.max(...sizes)).toBeLessThan(2 * Math.min(...sizes));
    for (const { entries } of pieces)
      for (const domain of [1, 2, 3, 4])
        expect(entries.filter((entry) => entry.domain === domain).length).toBeGreaterThan(20);
  });

  it('has the questions of one of its pieces in four pieces at most', () => {
    for (const { entries } of pieces)
      expect(new Set(entries.map(({ id }) => pieceOf(id, parts))).size).toBeLessThanOrEqual(4);
  });

  it('tells of itself what no piece is needed for', () => {
    expect(parts).toMatchObject({ total, domains: { 1: 5_000, 4: 5_000 }, services: ['watch'] });
  });
});

describe('the pieces for a choice', () => {
  const order = (choice = openChoice, seed = 's') => piecesFor(parts, choice, { ...memory, seed });

  it('are all of them in an order by seed', () => {
    expect(order()).toEqual(order());
    expect(order()).not.toEqual(order(openChoice, 'other'));
    expect(order().toSorted((one, other) => one - other)).toEqual(pieces.map((_, number) => number));
  });

  it('are those of the named, the missed and the flagged, and none for made questions', () => {
    const of = (ids: readonly string[]) => [...new Set(ids.map((id) => indexOf(id, parts)))];
    expect(order({ ...openChoice, ids: ['q-9', 'pair:a/b'] })).toEqual(of(['q-9']));
    expect(order({ ...openChoice, state: 'missed' })).toEqual(of(missed));
    expect(order({ ...openChoice, state: 'flagged' })).toEqual(of(['q-3']));
    expect(order({ ...openChoice, source: 'made' })).toEqual([]);
  });

  it('end where they give enough, and the set is drawn from those alone', () => {
    const first = order().flatMap((number) => pieces[number] ?? []);
    expect(enoughOf(first, openChoice, knows)).toBe(1);
    const rare = { ...openChoice, tasks: ['1.7'], count: 50 };
    const enough = enoughOf(first, rare, knows) ?? 0;
    expect(enough).toBeGreaterThan(1);
    const found = (count: number) =>
      first.slice(0, count).flatMap(({ entries }) => entries.filter(({ task }) => task === '1.7'));
    expect(found(enough).length).toBeGreaterThanOrEqual(50);
    expect(found(enough - 1).length).toBeLessThan(50);
    expect(enoughOf(first, { ...openChoice, tasks: ['9.9'] }, knows)).toBeUndefined();
  });
});

describe('the count of what fits', () => {
  const count = (choice: Partial<typeof openChoice>, loaded: readonly IndexPiece[] = []) =>
    countFitting(withPieces(data, loaded), parts, { ...openChoice, ...choice }, memory);

  it('is told from the summary where that knows it', () => {
    expect(count({})).toEqual({ count: total, isLeast: false });
    expect(count({ domains: [1, 2] })).toEqual({ count: 10_000, isLeast: false });
    expect(count({ state: 'missed' })).toEqual({ count: 3, isLeast: false });
    expect(count({ state: 'flagged' })).toEqual({ count: 1, isLeast: false });
    expect(count({ state: 'unseen' })).toEqual({ count: total - 3, isLeast: false });
  });

  it('is a least number where only some pieces are there', () => {
    expect(count({ services: ['watch'] })).toEqual({ count: 0, isLeast: true });
    const some = pieces.slice(0, 2);
    const watched = some.flatMap(({ entries }) => entries).filter(({ services }) => services.length > 0).length;
    expect(count({ services: ['watch'] }, some)).toEqual({ count: watched, isLeast: true });
  });
});
