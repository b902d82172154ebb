import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binsOf, countPlaced, isPlaced, move, place, takeBack } from '../../../src/questions/match/match-moves';
import { anyAnswered, buildMatch } from './match-samples';

describe('moves', () => {
  const anyMove = anyAnswered.chain(({ ask, response }) =>
    fc.record({
      ask: fc.constant(ask),
      response: fc.constant(response),
      item: fc.constantFrom(...ask.items.map(({ id }) => id)),
      bin: fc.constantFrom(...ask.bins.map(({ id }) => id)),
      other: fc.constantFrom(...ask.bins.map(({ id }) => id)),
    }),
  );
  const pairs = (response: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(response).flatMap(([item, bins]) => bins.map((bin) => `${item}/${bin}`));

  it('place an item once, however often it is placed', () => {
    fc.assert(
      fc.property(anyMove, ({ response, item, bin }) => {
        const once = place(response, item, bin);
        expect(isPlaced(once, item, bin)).toBe(true);
        expect(place(once, item, bin)).toBe(once);
        expect(new Set(pairs(once)).size).toBe(pairs(once).length);
      }),
    );
  });

  it('touch nothing but the one placement', () => {
    fc.assert(
      fc.property(anyMove, ({ response, item, bin }) => {
        const others = pairs(response).filter((pair) => pair !== `${item}/${bin}`);
        expect(pairs(takeBack(response, item, bin)).sort()).toEqual(others.sort());
        expect(pairs(place(response, item, bin)).sort()).toEqual([...others, `${item}/${bin}`].sort());
      }),
    );
  });

  it('undo each other', () => {
    fc.assert(
      fc.property(anyMove, ({ response, item, bin }) => {
        const without = takeBack(response, item, bin);
        expect(takeBack(place(without, item, bin), item, bin)).toEqual(without);
      }),
    );
  });

  it('carry an item from one bin to another without losing or doubling it', () => {
    fc.assert(
      fc.property(anyMove, ({ response, item, bin, other }) => {
        const moved = move(response, item, bin, other);
        if (bin === other || !isPlaced(response, item, bin)) {
          expect(moved).toBe(response);
          return;
        }
        expect(isPlaced(moved, item, bin)).toBe(false);
        expect(binsOf(moved, item).filter((id) => id === other)).toHaveLength(1);
      }),
    );
  });

  it('leave an item without an entry once it is in no bin', () => {
    expect(takeBack({ waf: ['containment'] }, 'waf', 'containment')).toEqual({});
  });

  it('count an item once, in however many bins it is', () => {
    const { ask } = buildMatch({ trail: 'one! two!', waf: 'three!', backup: 'one!' });
    expect(countPlaced(ask, {})).toBe(0);
    expect(countPlaced(ask, { trail: ['one', 'two'], waf: ['one'] })).toBe(2);
  });
});
