import { describe, expect, test } from 'vitest';
import { gatherParts } from '../../../src/packaging/bundle/gather/gather-parts';
import type { PackageSubject } from '../../../src/packaging/package-config';
import { packagePaper } from '../../../src/packaging/paper/package-paper';
import { exam, kit, pageNamed, question, reading, smallSite } from './small-site';

const lesson = { kind: 'lesson', id: 'second' } as const;
const paper = (seed: string, length: number) => ({ kind: 'paper', seed, length }) as const;

type Changes = Parameters<typeof smallSite>[0];
const gather = (subject: PackageSubject, changes?: Changes) => gatherParts(subject, reading(smallSite(changes)));

async function gathered(subject: PackageSubject, changes?: Changes) {
  const parts = await gather(subject, changes);
  if (!parts.ok) throw new Error(JSON.stringify(parts.error));
  return parts.value;
}

async function codes(subject: PackageSubject, changes: Changes) {
  const parts = await gather(subject, changes);
  return parts.ok ? [] : parts.error.map(({ code }) => code);
}

describe('the parts of a package', () => {
  test('of a lesson are its page and the texts that the kit names, with their hashes', async () => {
    const parts = await gathered(lesson);
    expect(parts.page.title).toBe('Second');
    expect(parts.selfTestStyle).toEqual({ text: 'body{color:red}', hash: kit.selfTestStyle.hash });
    expect(parts.questions).toBeUndefined();
  });

  test('of a board are the page of the board', async () => {
    expect((await gathered({ kind: 'board', search: 'seed=1' })).page.title).toBe('Board');
  });
});

describe('the questions of a paper', () => {
  const idsOf = async (seed: string, length: number) =>
    (await gathered(paper(seed, length))).questions?.map(({ id }) => id);

  test('are as many as asked for, no one twice, the same for the same seed', async () => {
    const ids = await idsOf('a', 8);
    expect(new Set(ids).size).toBe(8);
    expect(await idsOf('a', 8)).toEqual(ids);
    expect(await idsOf('b', 8)).not.toEqual(ids);
  });

  test('are those from which the player draws the whole paper again', async () => {
    const { questions = [] } = await gathered(paper('a', 8));
    const items = packagePaper(exam, { seed: 'a', length: 8 }, questions).items.map(({ questionId }) => questionId);
    expect(items.toSorted()).toEqual(questions.map(({ id }) => id).toSorted());
  });

  test('take time in proportion', async () => {
    expect((await gathered(paper('a', 5))).page.minutes).toBe(10);
  });

  test('come from the pieces of the index where a course has too many for one page', async () => {
    const entries = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'].map((id, index) => ({
      id,
      kind: 'choice',
      hash: `hash of ${id}`,
      domain: 1 + (index % 2),
      piece: `bank/${index % 3}`,
      isInExam: id !== 'q6',
    }));
    const changes = {
      'exam/page.json': JSON.stringify({ data: { exam, candidates: [], parts: { indexes: 2 } } }),
      'questions/index/0.json': JSON.stringify({ entries: entries.slice(0, 3) }),
      'questions/index/1.json': JSON.stringify({ entries: entries.slice(3) }),
    };
    const { questions = [] } = await gathered(paper('a', 5), changes);
    expect(questions.map(({ id }) => id).toSorted()).toEqual(['q1', 'q2', 'q3', 'q4', 'q5']);
  });
});

describe('a site that is not what was expected', () => {
  test('without a player is told as such', async () => {
    expect(await codes(lesson, { 'player/kit.json': undefined })).toEqual(['no-player']);
  });

  test.each([
    ['no JSON', 'nonsense'],
    ['another version', JSON.stringify({ ...kit, schema: 2 })],
    ['a file in another folder', JSON.stringify({ ...kit, script: { ...kit.script, file: '../x.js' } })],
    ['a file of another host', JSON.stringify({ ...kit, script: { ...kit.script, file: 'https://x.org/x.js' } })],
    ['a hash that ends the policy', JSON.stringify({ ...kit, script: { ...kit.script, hash: "x'; script-src *" } })],
  ])('has a kit that is refused: %s', async (_name, text) => {
    expect(await codes(lesson, { 'player/kit.json': text })).toEqual(['site-unfit']);
  });

  test('has a page that is refused', async () => {
    const { html: _, ...rest } = pageNamed('Second');
    const path = 'player/lessons/second.json';
    expect(await codes(lesson, { [path]: JSON.stringify(rest) })).toEqual(['site-unfit']);
    expect(await codes(lesson, { [path]: JSON.stringify({ ...rest, html: '', styleHash: "x' *" }) })).toEqual([
      'site-unfit',
    ]);
  });

  test('lacks a file', async () => {
    expect(await codes(lesson, { 'player/self-test.js': undefined })).toEqual(['site-unread']);
    expect(await codes(paper('a', 6), { 'exam/page.json': undefined })).toEqual(['site-unread']);
  });

  test('has no such lesson: the nearest is named', async () => {
    const parts = await gather({ kind: 'lesson', id: 'secnd' });
    expect(parts).toMatchObject({ ok: false, error: [{ code: 'unknown-lesson', suggestion: 'second' }] });
  });

  test('has too few questions: how many there are is told', async () => {
    const parts = await gather(paper('a', 30));
    expect(parts).toMatchObject({ ok: false, error: [{ code: 'short-paper' }] });
    expect(parts.ok ? '' : parts.error[0]?.message).toContain('only 20 questions');
  });

  test('changed between two files', async () => {
    const changed = JSON.stringify([{ ...question('q1'), hash: 'new' }]);
    const pieces = [0, 1, 2].map((piece) => [`questions/bank/${piece}.json`, changed]);
    expect(await codes(paper('a', 6), Object.fromEntries(pieces))).toEqual(['stale-questions']);
  });

  test('leads to no file outside of its questions', async () => {
    const one = { id: 'q1', domain: 1, hash: 'h', piece: '../../secret' };
    const page = JSON.stringify({ data: { exam, candidates: [one] } });
    expect(await codes(paper('a', 5), { 'exam/page.json': page })).toEqual(['short-paper']);
  });
});
