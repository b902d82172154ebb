import { afterEach, expect, test, vi } from 'vitest';
import { newId } from '../../src/platform/new-id';

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const randomness = globalThis.crypto;

afterEach(() => {
  vi.unstubAllGlobals();
});

const idsFrom = (source: unknown) => {
  vi.stubGlobal('crypto', source);
  return Array.from({ length: 1_000 }, newId);
};

test.each([
  ['the browser makes UUIDs', randomness],
  [
    'the page is not secure',
    { getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => randomness.getRandomValues(bytes) },
  ],
])('ids are version 4 UUIDs where %s', (_case, source) => {
  const ids = idsFrom(source);
  expect(ids.every((id) => uuid.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(1_000);
});

test('ids differ even without any randomness of the browser', () => {
  expect(new Set(idsFrom(undefined)).size).toBe(1_000);
});
