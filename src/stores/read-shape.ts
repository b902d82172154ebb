// Small readers that turn outside data into typed values, so that no schema library has to reach the browser.
import type { Json } from '../core/json';

/** The value as a T, or undefined where it is not one. */
export type Reader<T> = (value: unknown) => T | undefined;

const prototypeNames = new Set(['__proto__', 'constructor', 'prototype']);
/** The most characters that `readText` lets in. */
export const longestText = 2_000;
const deepestJson = 20;
const lastDate = 8.64e15;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const readText: Reader<string> = (value) =>
  typeof value === 'string' && value.length <= longestText ? value : undefined;

/** A text that can name a thing and be the key of a record. */
export const readId: Reader<string> = (value) => {
  const id = readText(value);
  return id && !prototypeNames.has(id) ? id : undefined;
};

export const readCount: Reader<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

export const readPoints: Reader<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;

/** A stretch of time in milliseconds, with fractions. */
export const readSpan: Reader<number> = readPoints;

export const readTruth: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** Milliseconds since 1970 that a Date can hold. */
export const readMoment: Reader<number> = (value) =>
  typeof value === 'number' && Math.abs(value) <= lastDate ? value : undefined;

/** One of the given values and nothing else. */
export const readOneOf =
  <const T extends readonly unknown[]>(...allowed: T): Reader<T[number]> =>
  (value) =>
    allowed.find((one) => one === value);

export const readList =
  <T>(read: Reader<T>): Reader<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value)) return undefined;
    const list: T[] = [];
    for (const entry of value) {
      const one = read(entry);
      if (one === undefined) return undefined;
      list.push(one);
    }
    return list;
  };

/** A record with exactly these fields, each of which must be readable; other fields do not survive. */
export const readShape =
  <T extends object>(readers: { [F in keyof T]: Reader<T[F]> }): Reader<T> =>
  (value) => {
    if (!isRecord(value)) return undefined;
    const shape: Partial<T> = {};
    for (const name in readers) {
      const field = Object.hasOwn(value, name) ? readers[name](value[name]) : undefined;
      if (field === undefined) return undefined;
      shape[name] = field;
    }
    // The loop has set every field of T, which the compiler cannot follow.
    return shape as T;
  };

function readJsonAt(value: unknown, depth: number): Json | undefined {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (depth > deepestJson) return undefined;
  if (Array.isArray(value)) return readList((entry) => readJsonAt(entry, depth + 1))(value);
  if (!isRecord(value)) return undefined;
  const copy: Record<string, Json> = {};
  for (const [name, entry] of Object.entries(value)) {
    if (prototypeNames.has(name)) continue;
    const json = readJsonAt(entry, depth + 1);
    if (json === undefined) return undefined;
    copy[name] = json;
  }
  return copy;
}

/**
 * A copy of JSON data without the names that reach a prototype; undefined where something else than JSON is in it, or
 * where it is nested more than 20 deep. Its texts may be of any length.
 */
export const readJson: Reader<Json> = (value) => readJsonAt(value, 0);
