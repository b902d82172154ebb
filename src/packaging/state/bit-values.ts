// What the packed state is made of above single bits: counts, numbers, texts, lists.
import type { BitReader, BitWriter } from './bits';

/** Whole numbers from 0: three bits a step and one that says whether another step follows. */
export function writeCount(writer: BitWriter, count: number): void {
  let rest = count;
  while (rest > 7) {
    writer.bits(8 + (rest % 8), 4);
    rest = Math.floor(rest / 8);
  }
  writer.bits(rest, 4);
}

export function readCount(reader: BitReader): number {
  let count = 0;
  for (let factor = 1; factor <= Number.MAX_SAFE_INTEGER; factor *= 8) {
    const step = reader.bits(4);
    count += (step % 8) * factor;
    if (step < 8) break;
  }
  return Math.min(count, Number.MAX_SAFE_INTEGER);
}

export const writeTruth = (writer: BitWriter, truth: boolean): void => writer.bits(truth ? 1 : 0, 1);
export const readTruth = (reader: BitReader): boolean => reader.bits(1) === 1;

/** A whole number of either sign. */
export function writeWhole(writer: BitWriter, value: number): void {
  writeTruth(writer, value < 0);
  writeCount(writer, Math.abs(value));
}

export function readWhole(reader: BitReader): number {
  const isNegative = readTruth(reader);
  const count = readCount(reader);
  return isNegative ? -count : count;
}

const mostParts = 64;

/** The fraction with a small denominator that is exactly this number, if there is one. */
function fractionOf(value: number): { parts: number; of: number } | undefined {
  for (let of = 1; of <= mostParts; of += 1) {
    const parts = Math.round(value * of);
    if (parts / of === value) return { parts, of };
  }
  return undefined;
}

/** A number that is not negative, exactly: as a small fraction, as which points mostly come, or as its 64 bits (IEEE 754). */
export function writeReal(writer: BitWriter, value: number): void {
  const fraction = value < 2 ** 32 ? fractionOf(value) : undefined;
  writeTruth(writer, fraction === undefined);
  if (fraction) {
    writeCount(writer, fraction.of - 1);
    writeCount(writer, fraction.parts);
    return;
  }
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  writer.bits(view.getUint32(0), 32);
  writer.bits(view.getUint32(4), 32);
}

export function readReal(reader: BitReader): number {
  if (!readTruth(reader)) {
    const of = readCount(reader) + 1;
    return readCount(reader) / of;
  }
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, reader.bits(32));
  view.setUint32(4, reader.bits(32));
  return view.getFloat64(0);
}

/** The characters of ids, seeds and short answers; a text of these alone takes six bits for each. */
const plain = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ- ';
const plainPlaces = new Map([...plain].map((character, place) => [character, place]));

/** Any text, exactly. One with other characters is written by code point, seven bits a step. */
export function writeText(writer: BitWriter, text: string): void {
  const points = [...text];
  const isPlain = points.every((point) => plainPlaces.has(point));
  writeTruth(writer, isPlain);
  writeCount(writer, points.length);
  for (const point of points) {
    if (isPlain) writer.bits(plainPlaces.get(point) ?? 0, 6);
    else writeCodePoint(writer, point.codePointAt(0) ?? 0);
  }
}

export function readText(reader: BitReader): string {
  const readPoint = readTruth(reader)
    ? () => plain.charAt(reader.bits(6))
    : () => String.fromCodePoint(Math.min(readCodePoint(reader), 0x10ffff));
  return readList(reader, readPoint).join('');
}

function writeCodePoint(writer: BitWriter, point: number): void {
  let rest = point;
  while (rest > 127) {
    writer.bits(128 + (rest % 128), 8);
    rest = Math.floor(rest / 128);
  }
  writer.bits(rest, 8);
}

function readCodePoint(reader: BitReader): number {
  let point = 0;
  for (let factor = 1; factor <= 2 ** 14; factor *= 128) {
    const step = reader.bits(8);
    point += (step % 128) * factor;
    if (step < 128) break;
  }
  return point;
}

export function writeList<T>(writer: BitWriter, list: readonly T[], write: (entry: T) => void): void {
  writeCount(writer, list.length);
  for (const entry of list) write(entry);
}

/** Ends where the text ends, so that a senseless length costs no time. */
export function readList<T>(reader: BitReader, read: () => T): T[] {
  const length = readCount(reader);
  const list: T[] = [];
  while (list.length < length && !reader.isOver()) list.push(read());
  return list;
}

/** Something that may be absent, after a bit that says so. */
export function writeOptional<T>(writer: BitWriter, value: T | undefined, write: (value: T) => void): void {
  writeTruth(writer, value !== undefined);
  if (value !== undefined) write(value);
}

export const readOptional = <T>(reader: BitReader, read: () => T): T | undefined =>
  readTruth(reader) ? read() : undefined;
