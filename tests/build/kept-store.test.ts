import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openCompileMemory } from '../../src/build/cache/compile-memory';
import { openStore } from '../../src/build/cache/kept-store';
import { openPageMemory } from '../../src/build/cache/page-memory';

const folder = mkdtempSync(join(tmpdir(), 'drillbook-kept-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = () => readdirSync(folder).map((file) => join(folder, file));
const keepOne = () => {
  const store = openStore(folder);
  store.put('page', 'key', Buffer.from('what was drawn'));
  return store;
};
const found = (name = 'page', key = 'key') => openStore(folder).get(name, key)?.toString();

describe('what a build keeps', () => {
  test('is there for the same name and key in the next one', () => {
    keepOne();
    expect(found()).toBe('what was drawn');
  });

  test('is dropped when it is asked for under another key', () => {
    keepOne();
    expect(found('page', 'other')).toBeUndefined();
    expect(found()).toBeUndefined();
    expect(files()).toEqual([]);
  });

  test.each([
    ['cut short', (file: string) => truncateSync(file, 130)],
    ['emptied', (file: string) => truncateSync(file, 0)],
    [
      'changed by one letter',
      (file: string) => writeFileSync(file, readFileSync(file, 'latin1').replace('drawn', 'drown')),
    ],
    ['of another form', (file: string) => writeFileSync(file, '{"old":true}')],
  ])('is dropped when it was %s', (_how, damage) => {
    keepOne();
    for (const file of files()) damage(file);
    expect(found()).toBeUndefined();
    expect(files()).toEqual([]);
  });

  test('goes with the next sweep when nobody asked for it', () => {
    keepOne();
    const store = openStore(folder);
    store.put('other', 'key', Buffer.from('new'));
    store.sweep();
    expect(found()).toBeUndefined();
    expect(found('other')).toBe('new');
  });

  test('is nothing, and stops nothing, where the folder is no folder', () => {
    keepOne();
    const [file = ''] = files();
    const store = openStore(file);
    store.put('page', 'key', Buffer.from('x'));
    store.sweep();
    expect(store.get('page', 'key')).toBeUndefined();
  });
});

describe('the memory of readings', () => {
  const source = { file: 'lessons/a.md', text: 'A text' };

  test('keeps maps, absent values and objects that are one and the same', () => {
    const heading = { type: 'heading', task: undefined };
    openCompileMemory(folder, '1').keep('outline', source, '', {
      blocks: [heading],
      anchors: new Map([[heading, 'a']]),
    });
    const kept = openCompileMemory(folder, '1').recall<{ blocks: object[]; anchors: Map<object, string> }>(
      'outline',
      source,
      '',
    );
    expect(kept?.blocks[0]).toHaveProperty('task', undefined);
    expect(kept?.anchors.get(kept.blocks[0] ?? {})).toBe('a');
  });

  test.each([
    ['another version of the code', '2', source, ''],
    ['another text', '1', { ...source, text: 'A new text' }, ''],
    ['another basis', '1', source, 'basis'],
  ])('knows nothing for %s', (_what, version, asked, basis) => {
    openCompileMemory(folder, '1').keep('outline', source, '', 'kept');
    expect(openCompileMemory(folder, version).recall('outline', asked, basis)).toBeUndefined();
  });
});

test('a page is drawn again when its data or the app is another', async () => {
  const drawn: string[] = [];
  const ask = (app: string, data: string) =>
    openPageMemory(folder, ['code']).html('/a/', [app, data], async () => {
      drawn.push(`${app} ${data}`);
      return `<p>${data}</p>`;
    });
  expect(String(await ask('app', 'one'))).toBe('<p>one</p>');
  expect(String(await ask('app', 'one'))).toBe('<p>one</p>');
  await ask('app', 'two');
  await ask('new app', 'two');
  expect(drawn).toEqual(['app one', 'app two', 'new app two']);
});
