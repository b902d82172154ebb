import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeMatch, wantedBins } from '../../../src/questions/match/match-grade';
import { isPlaced, place, takeBack } from '../../../src/questions/match/match-moves';
import { modelMatch } from '../../../src/questions/match/match-response';
import type { MatchAsk, MatchKey, MatchResponse } from '../../../src/questions/match/match-shape';
import { anyAnswered, anyMatch, buildMatch } from './match-samples';

/** Points of an answer; none while it is incomplete. */
function pointsOf(ask: MatchAsk, key: MatchKey, response: MatchResponse): number {
  const grade = gradeMatch(ask, key, response);
  return grade.status === 'graded' ? grade.earned : 0;
}

const earnedBy = (ask: MatchAsk, key: MatchKey, response: MatchResponse, item: string) => {
  const grade = gradeMatch(ask, key, response);
  return grade.status === 'graded' ? grade.parts.find((part) => part.id === item)?.earned : undefined;
};

describe('scoring an item', () => {
  const { ask, key } = buildMatch({ trail: 'one! two! three', waf: 'three!', decoy: '' });

  it.each([
    [['one', 'two', 'three'], 1],
    [['one', 'two'], 2 / 3],
    [['one'], 1 / 3],
    [['three'], 1 / 3],
  ])('gives %j of three pairs %d', (bins, points) => {
    expect(earnedBy(ask, key, { trail: bins }, 'trail')).toBeCloseTo(points);
  });

  it('takes a wrong placement off a right one, but never goes below nothing', () => {
    expect(earnedBy(ask, key, { waf: ['three', 'one'] }, 'waf')).toBe(0);
    expect(earnedBy(ask, key, { waf: ['one', 'two'] }, 'waf')).toBe(0);
  });

  it('gives a decoy its point for being left out, and nothing once it is placed', () => {
    expect(earnedBy(ask, key, { waf: ['three'] }, 'decoy')).toBe(1);
    expect(earnedBy(ask, key, { waf: ['three'], decoy: ['one'] }, 'decoy')).toBe(0);
  });

  it('marks right, wrong and missed placements in the order of the bins', () => {
    const grade = gradeMatch(ask, key, { trail: ['three', 'one'], waf: ['two'] });
    expect(grade.status === 'graded' && grade.parts.map((part) => part.marks)).toEqual([
      [
        { id: 'one', verdict: 'right' },
        { id: 'two', verdict: 'missed' },
        { id: 'three', verdict: 'right' },
      ],
      [
        { id: 'two', verdict: 'wrong' },
        { id: 'three', verdict: 'missed' },
      ],
      [],
    ]);
  });
});

describe('scoring a question', () => {
  it('adds up its items, each worth one point', () => {
    const { ask, key } = buildMatch({ trail: 'one! two!', waf: 'three!' });
    expect(gradeMatch(ask, key, { trail: ['one'], waf: ['three'] })).toMatchObject({ earned: 1.5, possible: 2 });
  });

  it('is incomplete as long as nothing is placed', () => {
    const { ask, key } = buildMatch({ trail: 'one! two!', waf: 'three!' });
    expect(gradeMatch(ask, key, {})).toEqual({ status: 'incomplete', missing: 1 });
    expect(gradeMatch(ask, key, { trail: [], gone: ['one'], waf: ['gone'] })).toEqual({
      status: 'incomplete',
      missing: 1,
    });
  });

  it('withholds every point under all-or-nothing when one placement is missing, and still says how each item went', () => {
    const { ask, key } = buildMatch({ trail: 'one! two!', waf: 'three!' }, { scoring: 'all' });
    const grade = gradeMatch(ask, key, { trail: ['one'], waf: ['three'] });
    expect(grade).toMatchObject({ earned: 0, possible: 2, parts: [{ earned: 0.5 }, { earned: 1 }] });
    expect(gradeMatch(ask, key, { trail: ['two', 'one'], waf: ['three'] })).toMatchObject({ earned: 2 });
  });

  it('counts a bin that is also right as wrong where the best is asked', () => {
    const { ask, key } = buildMatch({ trail: 'one! two', waf: 'three!' }, { asksBest: true });
    expect(gradeMatch(ask, key, { trail: ['one'], waf: ['three'] })).toMatchObject({ earned: 2 });
    expect(gradeMatch(ask, key, { trail: ['one', 'two'], waf: ['three'] })).toMatchObject({ earned: 1 });
  });

  it('wants every best bin where an item has several', () => {
    const { ask, key } = buildMatch({ trail: 'one! two! three', waf: 'three!' }, { asksBest: true });
    expect(wantedBins(ask, key, 'trail')).toEqual(['one', 'two']);
  });
});

describe('any grade', () => {
  it('lies between nothing and one point an item', () => {
    fc.assert(
      fc.property(anyAnswered, ({ ask, key, response }) => {
        const grade = gradeMatch(ask, key, response);
        if (grade.status === 'incomplete') return;
        expect(grade.possible).toBe(ask.items.length);
        expect(grade.earned).toBeGreaterThanOrEqual(0);
        expect(grade.earned).toBeLessThanOrEqual(grade.possible);
        for (const part of grade.parts) {
          expect(part.earned).toBeGreaterThanOrEqual(0);
          expect(part.earned).toBeLessThanOrEqual(part.possible);
        }
      }),
    );
  });

  it('does not depend on the order of items, bins or placements', () => {
    const turned = <T>(list: readonly T[]): T[] => [...list].reverse();
    fc.assert(
      fc.property(anyAnswered, ({ ask, key, response }) => {
        const mirrored = { ...ask, items: turned(ask.items), bins: turned(ask.bins) };
        const answer = Object.fromEntries(turned(Object.entries(response)).map(([item, bins]) => [item, turned(bins)]));
        expect(pointsOf(mirrored, key, answer)).toBe(pointsOf(ask, key, response));
      }),
    );
  });

  it('is no better for ids that the question does not have, nor for placements named twice', () => {
    fc.assert(
      fc.property(anyAnswered, fc.constantFrom('gone', '__proto__', 'valueOf'), ({ ask, key, response }, strange) => {
        const more = Object.fromEntries([
          ...Object.entries(response).map(([item, bins]) => [item, [...bins, ...bins, strange]] as const),
          [strange, ask.bins.map((bin) => bin.id)] as const,
        ]);
        expect(pointsOf(ask, key, more)).toBe(pointsOf(ask, key, response));
      }),
    );
  });

  it('is never worse after one slip is put right', () => {
    fc.assert(
      fc.property(anyAnswered, ({ ask, key, response }) => {
        const points = pointsOf(ask, key, response);
        for (const item of ask.items) {
          const wanted = wantedBins(ask, key, item.id);
          for (const bin of ask.bins) {
            const isIn = isPlaced(response, item.id, bin.id);
            if (isIn === wanted.includes(bin.id)) continue;
            const better = (isIn ? takeBack : place)(response, item.id, bin.id);
            if (gradeMatch(ask, key, better).status === 'incomplete') continue;
            expect(pointsOf(ask, key, better)).toBeGreaterThanOrEqual(points);
          }
        }
      }),
    );
  });

  it('is full for the model answer and for nothing else', () => {
    const sorted = (ask: MatchAsk, response: MatchResponse) =>
      ask.items.map(({ id }) => ask.bins.filter((bin) => isPlaced(response, id, bin.id)).map((bin) => bin.id));
    fc.assert(
      fc.property(anyAnswered, ({ ask, key, response }) => {
        const model = modelMatch(ask, key);
        expect(pointsOf(ask, key, model)).toBe(ask.items.length);
        const isSame = JSON.stringify(sorted(ask, model)) === JSON.stringify(sorted(ask, response));
        expect(pointsOf(ask, key, response) === ask.items.length).toBe(isSame);
      }),
    );
  });

  it('never takes a name that every object has for an item or a bin', () => {
    fc.assert(
      fc.property(anyMatch, ({ ask, key }) => {
        expect(gradeMatch(ask, key, {})).toEqual({ status: 'incomplete', missing: 1 });
      }),
    );
  });
});
