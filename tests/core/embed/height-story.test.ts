import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightMemory, nextHeight, noHeight } from '../../../src/core/embed/height-story';

/** What a host is told when these heights are measured at these times. */
function toldOf(measured: readonly (readonly [height: number, at: number])[]): number[] {
  let story = noHeight;
  const told: number[] = [];
  for (const [height, at] of measured) {
    const before = story.told;
    story = nextHeight(story, height, at);
    if (story.told !== before) told.push(story.told);
  }
  return told;
}

describe('the heights a host is told', () => {
  it('are whole pixels that nothing is cut off from, each told once', () => {
    expect(
      toldOf([
        [300.2, 0],
        [300.2, 10],
        [300.9, 20],
        [301, 30],
        [420, 40],
      ]),
    ).toEqual([301, 420]);
  });

  it('may shrink, as when a fold is closed', () => {
    expect(
      toldOf([
        [300, 0],
        [500, 400],
        [300, 900],
      ]),
    ).toEqual([300, 500, 300]);
  });

  it('stay at the larger of two that take turns, until a second has passed', () => {
    const turns = Array.from({ length: 100 }, (_, index) => [index % 2 === 0 ? 300 : 320, index * 5] as const);
    expect(toldOf(turns)).toEqual([300, 320, 300, 320]);
    expect(toldOf([...turns, [300, 500 + heightMemory]])).toEqual([300, 320, 300, 320, 300]);
  });

  it('are never nothing and never no number', () => {
    expect(
      toldOf([
        [0, 0],
        [Number.NaN, 1],
        [-5, 2],
      ]),
    ).toEqual([]);
  });

  it('end, whatever two heights answer each other within a second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_000 }), fc.integer({ min: 1, max: 9_000 }), (one, other) => {
        const turns = Array.from({ length: 200 }, (_, index) => [index % 2 === 0 ? one : other, index] as const);
        const told = toldOf(turns);
        expect(told.length).toBeLessThanOrEqual(4);
        expect(told.at(-1)).toBe(Math.max(one, other));
      }),
    );
  });
});
