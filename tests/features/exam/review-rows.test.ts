import { describe, expect, it } from 'vitest';
import { itemStatus, placesOf } from '../../../src/features/exam/paper/item-status';
import { reviewGrade } from '../../../src/features/exam/result/review/review-grade';
import { filterRows, type ReviewFilter, reviewRows } from '../../../src/features/exam/result/review/review-rows';
import { askFor, blank, endedOf, right, sessionOf, wrong } from './sample-exam';

const two = askFor('q1', 2);

describe('the review', () => {
  const rows = reviewRows(
    endedOf([
      { points: right, sureness: 'guess' },
      { points: wrong, isFlagged: true, domain: 2 },
      { points: blank, isScored: false, sureness: 'unsure' },
      { points: right, isScored: false, sureness: 'sure', domain: 2 },
    ]),
  );
  const shown = (filter: ReviewFilter, domain?: number) =>
    filterRows(rows, filter, domain).map(({ index }) => index + 1);

  it('shows a blank as wrong and a guess as unsure', () => {
    expect(rows.map(({ outcome }) => outcome)).toEqual(['right', 'wrong', 'blank', 'right']);
    expect({ wrong: shown('wrong'), blank: shown('blank'), unsure: shown('unsure') }).toEqual({
      wrong: [2, 3],
      blank: [3],
      unsure: [1, 3],
    });
    expect({ all: shown('all'), flagged: shown('flagged'), unscored: shown('unscored') }).toEqual({
      all: [1, 2, 3, 4],
      flagged: [2],
      unscored: [3, 4],
    });
  });

  it('narrows any filter to a domain', () => {
    expect([shown('all', 2), shown('unscored', 2), shown('blank', 2)]).toEqual([[2, 4], [4], []]);
  });

  const marks = (response: readonly string[]) =>
    reviewGrade(two, response).parts.flatMap((part) => part.marks.map(({ id, verdict }) => `${id} ${verdict}`));

  it('marks what a blank or an incomplete answer should have held', () => {
    expect(marks([])).toEqual(['a missed', 'b missed']);
    expect(marks(['b'])).toEqual(['a missed', 'b right']);
    expect(marks(['e'])).toEqual(['a missed', 'b missed', 'e wrong']);
    expect(reviewGrade(two, ['a']).earned).toBe(0);
  });

  it('grades a complete answer as its kind does', () => {
    expect(marks(['a', 'e'])).toEqual(['a right', 'b missed', 'e wrong']);
    expect(reviewGrade(two, ['a', 'b']).earned).toBe(1);
  });
});

describe('a place of a paper', () => {
  it('is blank, not complete or answered', () => {
    expect([undefined, [], ['a'], ['a', 'e'], ['gone'], 'odd'].map((stored) => itemStatus(two, stored))).toEqual([
      'blank',
      'blank',
      'incomplete',
      'answered',
      'blank',
      'blank',
    ]);
  });

  it('is answered as soon as anything was picked while its question is not loaded', () => {
    expect([undefined, [], ['a']].map((stored) => itemStatus(undefined, stored))).toEqual([
      'blank',
      'blank',
      'answered',
    ]);
  });

  it('is the current one only while questions are on screen', () => {
    const session = sessionOf([{ response: ['a', 'b'] }, { isFlagged: true }]);
    expect(placesOf(session, new Map([['q1', two]]))).toEqual([
      { index: 0, status: 'answered', isFlagged: false, isCurrent: true },
      { index: 1, status: 'blank', isFlagged: true, isCurrent: false },
    ]);
    expect(placesOf({ ...session, phase: 'reviewing' }, new Map()).some(({ isCurrent }) => isCurrent)).toBe(false);
  });
});
