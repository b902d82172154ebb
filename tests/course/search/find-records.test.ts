import { describe, expect, test } from 'vitest';
import { findRecords } from '../../../src/course/search/find-records';
import { type SearchStart, searchFiles, startName } from '../../../src/course/search/search-pieces';
import type { SearchKind, SearchRecord } from '../../../src/course/search/search-records';

const record = (kind: SearchKind, title: string, text = ''): SearchRecord => ({
  kind,
  path: `/${kind}/${title.replaceAll(' ', '-')}/`,
  title,
  place: 'Somewhere',
  text,
});

/** Searches the files as a browser would, and notes which it asked for. */
function indexOf(records: readonly SearchRecord[]) {
  const files = new Map<string, string>();
  for (const [name, value] of searchFiles(records)) files.set(name, JSON.stringify(value));
  const asked: string[] = [];
  const load = async <T>(name: string): Promise<T> => {
    const file = files.get(name);
    if (file === undefined) throw new Error(`There is no ${name}.`);
    asked.push(name);
    // The index wrote it in this form.
    return JSON.parse(file) as T;
  };
  const find = async (text: string) => findRecords(text, await load<SearchStart>(startName), load, 5);
  const titles = async (text: string) =>
    Object.fromEntries((await find(text)).map(({ kind, records }) => [kind, records.map(({ title }) => title)]));
  return { files, asked, find, titles };
}

const small = indexOf([
  record('service', 'Amazon Watch', 'Watches instances.'),
  record('lesson', 'Keys', 'Rotate an encryption key.'),
  record('lesson', 'Encryption', 'How data rests.'),
  record('section', 'Résumé of encrypted data', 'A key, a key and a key again.'),
  record('section', 'More data', 'One key.'),
  record('question', 'Which instance is watched?', 'An instance · a key'),
]);

describe('a search', () => {
  test('finds words by their beginnings, in titles before texts, in each kind in the order of the kinds', async () => {
    expect(await small.titles('encr')).toEqual({
      lesson: ['Encryption', 'Keys'],
      section: ['Résumé of encrypted data'],
    });
    expect(Object.keys(await small.titles('key'))).toEqual(['lesson', 'section', 'question']);
  });

  test('puts first what says a word more often', async () => {
    expect((await small.titles('key')).section).toEqual(['Résumé of encrypted data', 'More data']);
  });

  test('wants every word, and knows neither case nor accents nor a plural', async () => {
    expect(await small.titles('ENCRYPTION key')).toEqual({ lesson: ['Keys'] });
    expect(await small.titles('resume')).toEqual({ section: ['Résumé of encrypted data'] });
    expect(await small.titles('instances')).toEqual({
      question: ['Which instance is watched?'],
      service: ['Amazon Watch'],
    });
    expect(await small.titles('key nowhere')).toEqual({});
  });

  test('drops letters from the end of a word that nothing begins with', async () => {
    expect(await small.titles('encryptoin')).toEqual({
      lesson: ['Encryption', 'Keys'],
      section: ['Résumé of encrypted data'],
    });
    expect(await small.titles('щщщ')).toEqual({});
  });

  test('says which words of a text matched', async () => {
    const [group] = await small.find('encryption keys');
    expect(group?.records[0]).toMatchObject({ text: 'Rotate an encryption key.', matched: [2, 3] });
  });

  test('finds nothing for single letters and signs', async () => {
    expect(await small.find('a ?')).toEqual([]);
  });
});

const letters = 'bcdfghklmnprstvz';
const wordOf = (number: number): string =>
  [number % 16, Math.floor(number / 16) % 16, Math.floor(number / 256) % 16].map((at) => `${letters[at]}a`).join('');

test('a search of a large course loads few of the pieces, and no record that it does not show', async () => {
  const large = indexOf(
    Array.from({ length: 12_000 }, (_, number) =>
      record(
        number % 6 === 0 ? 'lesson' : 'question',
        `N${number}`,
        Array.from({ length: 30 }, (_, at) => wordOf(number * 7 + at * 131)).join(' '),
      ),
    ),
  );
  const [group] = await large.find(wordOf(42));
  expect(group).toMatchObject({ kind: 'lesson' });
  expect(group?.records).toHaveLength(5);
  expect(group?.total).toBeGreaterThan(5);
  expect(large.files.size).toBeGreaterThan(400);
  expect(large.asked.length).toBeLessThanOrEqual(14);
  expect(Math.max(...[...large.files.values()].map((text) => text.length))).toBeLessThan(60_000);
  expect(large.files.get(startName)?.length).toBeLessThan(1_000);
});

test('another index has other names, so that no piece of one is taken for a piece of the other', () => {
  const names = (text: string) => [...searchFiles([record('lesson', 'One', text)])].map(([name]) => name);
  const [one, other] = [names('first'), names('second')];
  expect(one.filter((name) => other.includes(name))).toEqual([startName]);
});
