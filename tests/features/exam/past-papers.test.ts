import { expect, it } from 'vitest';
import { sortPapers, trendOf } from '../../../src/features/exam/past-papers';
import { endedOf, exam, right, sessionOf, wrong } from './sample-exam';

const kept = [
  { session: sessionOf([{}]), at: 4 },
  { session: endedOf([{ points: right }, { points: right }]), at: 3 },
  { session: endedOf([{}], false), at: 2 },
  { session: endedOf([{ points: right }, { points: wrong }]), at: 1 },
];

it('tells papers that go on from those that ended, with the result of the graded ones', () => {
  const { unfinished, past } = sortPapers(kept, exam);
  expect(unfinished.map(({ at }) => at)).toEqual([4]);
  expect(past.map(({ at, items, result }) => [at, items, result?.share, result?.isPass])).toEqual([
    [3, 2, 1, true],
    [2, 1, undefined, undefined],
    [1, 2, 0.5, false],
  ]);
});

it('gives the trend from the oldest graded paper to the newest', () => {
  expect(trendOf(sortPapers(kept, exam).past)).toEqual([550, 1000]);
});
