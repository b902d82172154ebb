import { describe, expect, test } from 'vitest';
import { activityOf } from '../../../src/packaging/bundle/activity';
import { gatherParts } from '../../../src/packaging/bundle/gather/gather-parts';
import type { PackageWish } from '../../../src/packaging/bundle/order/package-order';
import { packageConfigOf } from '../../../src/packaging/bundle/package-config-of';
import { packageName } from '../../../src/packaging/bundle/package-name';
import { readPackageConfig } from '../../../src/packaging/read-package-config';
import { reading, smallSite } from './small-site';

const lesson = { kind: 'lesson', id: 'first' } as const;
const paper = { kind: 'paper', seed: 'a', length: 20 } as const;
const board = { kind: 'board', search: 'count=12&seed=b' } as const;
const wish: PackageWish = { subject: lesson, format: 'cmi5', rule: { rule: 'answered' } };

const gathered = await gatherParts(lesson, reading(smallSite()));
if (!gathered.ok) throw new Error('The small site cannot be read.');
const parts = gathered.value;

describe('what a package is told about itself', () => {
  test('is what its page reads', () => {
    const config = packageConfigOf(parts, {
      ...wish,
      site: 'https://example.org/',
      store: { endpoint: 'https://lrs.example.org/' },
    });
    expect(readPackageConfig(JSON.parse(JSON.stringify(config)))).toEqual({ ok: true, value: config });
  });

  test('has a version that follows the content, not the order', () => {
    const { version } = packageConfigOf(parts, wish);
    expect(packageConfigOf(parts, { ...wish, format: 'scorm-2004', rule: { rule: 'read' } }).version).toBe(version);
    const edited = { ...parts, page: { ...parts.page, island: parts.page.island.replace('First', 'Last') } };
    expect(packageConfigOf(edited, wish).version).not.toBe(version);
  });

  test('has a language that any manifest may hold', () => {
    const languageOf = (language: string) =>
      packageConfigOf({ ...parts, page: { ...parts.page, language } }, wish).language;
    expect(['en', 'pt-BR', 'zh-Hant-TW'].map(languageOf)).toEqual(['en', 'pt-BR', 'zh-Hant-TW']);
    expect(['', 'en_US', 'plain English'].map(languageOf)).toEqual(['und', 'und', 'und']);
  });
});

describe('the name by which a record store knows a package', () => {
  test('is an address of the site where that is known', () => {
    const site = 'https://example.org/course/';
    expect(activityOf(lesson, 'A course', site)).toBe('https://example.org/course/lessons/first/');
    expect(activityOf(paper, 'A course', site)).toBe('https://example.org/course/exam/?seed=a&length=20');
    expect(activityOf(board, 'A course', site)).toBe('https://example.org/course/practice/phases/?count=12&seed=b');
  });

  test('is else a UUID of its own, the same for ever', () => {
    const names = [lesson, paper, board].map((subject) => activityOf(subject, 'A course'));
    for (const name of names)
      expect(name).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
    expect(new Set([...names, activityOf(lesson, 'Another course')]).size).toBe(4);
    expect(activityOf(lesson, 'A course')).toBe(names[0]);
  });
});

test('the name of the file tells what is in it', () => {
  expect(packageName({ subject: { kind: 'lesson', id: 'incident-response' }, format: 'scorm-1.2' })).toBe(
    'incident-response-scorm-1.2.zip',
  );
  expect(packageName({ subject: lesson, format: 'html' })).toBe('first.html');
  expect(packageName({ subject: paper, format: 'cmi5' })).toBe('paper-20-a-cmi5.zip');
  expect(packageName({ subject: board, format: 'xapi' })).toBe('board-b-xapi.zip');
});
