// Path data with two decimals, without the hundreds of tiny curves that are really straight lines.

type Point = readonly [x: number, y: number];

const number = /-?\d*\.?\d+(?:e-?\d+)?/g;

export const round = (value: number): number => Math.round(value * 100) / 100 || 0;

/** The same numbers, each with at most two decimals. */
export const roundNumbers = (text: string): string => text.replace(number, (match) => String(round(Number(match))));

/** The same line: straight curves become lines, lines in one direction become one. Other commands than M, L, C and Z are only rounded. */
export function simplerPath(data: string): string {
  if (/[^MLCZ\d\s.,e-]/.test(data)) return roundNumbers(data);
  const steps: string[] = [];
  let corner: Point = [0, 0];
  let here: Point = [0, 0];
  for (const [, command = '', text = ''] of data.matchAll(/([MLCZ])([^MLCZ]*)/g)) {
    const points = pointsIn(text);
    const size = command === 'C' ? 3 : 1;
    if (command === 'Z') steps.push('Z');
    for (let index = 0; index + size <= points.length; index += size) {
      const stretch = points.slice(index, index + size);
      const end = stretch[size - 1] ?? here;
      if (command === 'M') {
        steps.push(`M${end.join(' ')}`);
        corner = end;
      } else if (stretch.every((point) => isOnLine(here, end, point))) {
        const goesOn = steps.at(-1)?.startsWith('L') && isOnLine(corner, end, here);
        if (goesOn) steps.pop();
        else corner = here;
        if (!isSame(corner, end)) steps.push(`L${end.join(' ')}`);
      } else {
        steps.push(`C${stretch.map((point) => point.join(' ')).join(' ')}`);
        corner = end;
      }
      here = end;
    }
  }
  return steps.join('');
}

function pointsIn(text: string): Point[] {
  const numbers = (text.match(number) ?? []).map((match) => round(Number(match)));
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as const] : []));
}

const isSame = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];

/** Whether a point stands on the straight line between two others, give or take a twentieth of a pixel. */
function isOnLine([ax, ay]: Point, [bx, by]: Point, [px, py]: Point): boolean {
  const length = Math.hypot(bx - ax, by - ay);
  const along = (px - ax) * (bx - ax) + (py - ay) * (by - ay);
  if (length === 0) return Math.hypot(px - ax, py - ay) < 0.3;
  const away = Math.abs((px - ax) * (by - ay) - (py - ay) * (bx - ax)) / length;
  return away < 0.05 && along > -0.05 * length && along < length * (length + 0.05);
}
