// Reads a QR code (ISO/IEC 18004) of version 1 to 6 in byte mode, without repairing anything, to tell what a phone would see.
import type { QrCode } from '../../src/packaging/print/qr-code';

type Level = 'L' | 'M' | 'Q' | 'H';

const levels: readonly Level[] = ['M', 'L', 'H', 'Q'];

const times = (count: number, length: number) => Array.from({ length: count }, () => length);

/** Table 9 of the standard: the data codewords of each block, by version. */
const blocks: Readonly<Record<Level, readonly (readonly number[])[]>> = {
  L: [[], [19], [34], [55], [80], [108], times(2, 68)],
  M: [[], [16], [28], [44], times(2, 32), times(2, 43), times(4, 27)],
  Q: [[], [13], [22], times(2, 17), times(2, 24), [15, 15, 16, 16], times(4, 19)],
  H: [[], [9], [16], times(2, 13), times(4, 9), [11, 11, 12, 12], times(4, 15)],
};

const masks: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_row, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

const quietZone = 4;

/** The text of a code. Throws where the code breaks a rule of the standard that is needed to read it. */
export function readQr(code: QrCode): string {
  const size = code.size - 2 * quietZone;
  const version = (size - 17) / 4;
  const modules = modulesOf(code);
  const isDark = (row: number, column: number) => modules.has(`${row + quietZone} ${column + quietZone}`);
  const format = numberOf(formatPlaces.map(([row, column]) => isDark(row, column))) ^ 0b101010000010010;
  const mask = masks[(format >> 10) & 7];
  const level = levels[format >> 13];
  const lengths = level && blocks[level][version];
  if (!mask || !lengths || lengths.length === 0) throw new Error(`No code of version ${version} and format ${format}.`);
  const bits = dataPlaces(size, version).map(([row, column]) => isDark(row, column) !== mask(row, column));
  const words = Array.from({ length: bits.length >> 3 }, (_, at) => numberOf(bits.slice(8 * at, 8 * at + 8)));
  return textOf(inOrder(words, lengths));
}

function modulesOf({ path }: QrCode): ReadonlySet<string> {
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
  if (runs.map(([run]) => run).join('') !== path) throw new Error('The path is not made of runs.');
  return new Set(
    runs.flatMap(([, x, y, length]) => Array.from({ length: Number(length) }, (_, step) => `${y} ${Number(x) + step}`)),
  );
}

const numberOf = (bits: readonly boolean[]): number => bits.reduce((sum, bit) => 2 * sum + Number(bit), 0);

/** The copy of the format information around the upper left finder, most significant bit first. */
const formatPlaces: readonly (readonly [number, number])[] = [
  ...[0, 1, 2, 3, 4, 5, 7, 8].map((column) => [8, column] as const),
  ...[7, 5, 4, 3, 2, 1, 0].map((row) => [row, 8] as const),
];

/** Where data stands: in pairs of columns from the right, upwards and downwards in turn, around all patterns. */
function dataPlaces(size: number, version: number): (readonly [number, number])[] {
  const isPattern = (row: number, column: number) =>
    (row < 9 && (column < 9 || column >= size - 8)) ||
    (row >= size - 8 && column < 9) ||
    row === 6 ||
    column === 6 ||
    (version > 1 && Math.abs(row - (size - 7)) < 3 && Math.abs(column - (size - 7)) < 3);
  const rows = Array.from({ length: size }, (_, row) => row);
  const rights = rows.filter((column) => (column < 6 ? column % 2 === 1 : column % 2 === 0 && column > 6)).reverse();
  return rights.flatMap((right, turn) =>
    (turn % 2 === 0 ? rows.toReversed() : rows).flatMap((row) =>
      [right, right - 1].filter((column) => !isPattern(row, column)).map((column) => [row, column] as const),
    ),
  );
}

/** The data codewords one block after another; they are written in turns. */
function inOrder(words: readonly number[], lengths: readonly number[]): number[] {
  const queue = [...words];
  const read = lengths.map((): number[] => []);
  for (let turn = 0; turn < Math.max(...lengths); turn += 1)
    for (const [block, length] of lengths.entries()) if (turn < length) read[block]?.push(...queue.splice(0, 1));
  return read.flat();
}

function textOf(words: readonly number[]): string {
  const bits = words.flatMap((word) => [...word.toString(2).padStart(8, '0')].map((bit) => bit === '1'));
  if (numberOf(bits.slice(0, 4)) !== 4) throw new Error('Not in byte mode.');
  const length = numberOf(bits.slice(4, 12));
  const bytes = Array.from({ length }, (_, at) => numberOf(bits.slice(12 + 8 * at, 20 + 8 * at)));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
}
