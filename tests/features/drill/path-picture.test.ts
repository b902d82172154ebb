import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxSize, drawPaths, type PictureBox, wrapText } from '../../../src/features/drill/debrief/path-picture';
import { edgesOf } from '../../../src/study/drill-paths';
import { leakedKey, maps } from '../../study/drill-maps';

/** Where a path starts, and where its first letter M of the arrow stands: at its tip. */
const startOf = (path: string) => /^M(\S+) ([^\sA-Z]+)/.exec(path)?.slice(1).map(Number) ?? [];

const isOnEdge = ({ x, y }: PictureBox, [left = Number.NaN, top = Number.NaN]: readonly number[]): boolean => {
  const isBeside = left === x || left === x + boxSize.width;
  const isAcross = top === y || top === y + boxSize.height;
  return isBeside ? top >= y && top <= y + boxSize.height : isAcross && left >= x && left <= x + boxSize.width;
};

describe('the picture of all paths', () => {
  test('has a box for each scene, inside its frame and apart from all others', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const { boxes, width, height } = drawPaths(map);
        expect(boxes.map(({ id }) => id).sort()).toEqual(Object.keys(map.scenes).sort());
        for (const [index, { x, y }] of boxes.entries()) {
          expect(x >= 0 && y >= 0 && x + boxSize.width <= width && y + boxSize.height <= height).toBe(true);
          for (const other of boxes.slice(index + 1))
            expect(Math.abs(x - other.x) > boxSize.width || Math.abs(y - other.y) > boxSize.height).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('has a line for each way, from the edge of one box to the edge of the other', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const { boxes, ways } = drawPaths(map);
        expect(ways.map(({ from, to, isSound }) => ({ from, to, isSound }))).toEqual(edgesOf(map));
        for (const { from, to, line, head } of ways) {
          expect(line + head).not.toMatch(/NaN|Infinity|undefined/);
          for (const box of boxes) {
            if (box.id === from) expect(isOnEdge(box, startOf(line))).toBe(true);
            if (box.id === to) expect(isOnEdge(box, startOf(head))).toBe(true);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('is the same for the same drill', () => {
    expect(drawPaths(leakedKey)).toEqual(drawPaths(leakedKey));
  });
});

describe('a title in a box', () => {
  test('is cut between words', () => {
    expect(wrapText('7. The page changes again', 12, 4)).toEqual(['7. The page', 'changes', 'again']);
  });

  test('that does not fit ends in an ellipsis', () => {
    expect(wrapText('one two three four', 5, 2)).toEqual(['one', 'two…']);
    expect(wrapText('arn:aws:iam::111122223333:role/deploy', 10, 4)).toEqual(['arn:aws:ia…']);
  });

  test('never has more lines or longer ones than fit', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.integer({ min: 4, max: 30 }),
        fc.integer({ min: 1, max: 5 }),
        (text, width, most) => {
          const lines = wrapText(text, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(width + 4);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
