// Addresses and code of the shipped content.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { contentFiles, course } from './shipped';

const questions = [...course.lessons, ...course.bank].flatMap((part) => part.questions);

test('every source is a page of AWS documentation or of AWS itself', () => {
  const odd = questions.flatMap(({ id, sources }) =>
    sources
      .filter((address) => !/^https:\/\/(?:docs\.)?aws\.amazon\.com\//.test(address))
      .map((address) => `${id}: ${address}`),
  );
  expect(odd).toEqual([]);
});

type Fence = { at: string; language: string; code: string };

const fences = contentFiles.flatMap(({ path, text }): Fence[] =>
  [...text.matchAll(/^ {0,3}```([a-z]+)[^\n]*\n([\s\S]*?)^ {0,3}```/gm)].map(
    ({ 1: language = '', 2: code = '', index }) => ({
      at: `${path}:${text.slice(0, index).split('\n').length}`,
      language,
      code,
    }),
  ),
);

describe('policies', () => {
  const policies = fences.filter(({ language, code }) => language === 'json' && code.includes('"Statement"'));

  test('are shown', () => expect(policies.length).toBeGreaterThan(2));

  test.each(policies)('the one at $at parses and has the parts of a policy', ({ code }) => {
    const policy: { Version?: string; Statement?: Record<string, unknown>[] } = JSON.parse(code);
    expect(policy.Version).toBe('2012-10-17');
    for (const statement of [policy.Statement ?? []].flat()) {
      expect(['Allow', 'Deny']).toContain(statement.Effect);
      expect(statement.Action ?? statement.NotAction).toBeDefined();
      expect(statement.Resource ?? statement.Principal).toBeDefined();
      const known = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Principal', 'Condition'];
      expect(Object.keys(statement).filter((name) => !known.includes(name))).toEqual([]);
    }
  });
});

describe('shell examples', () => {
  const scripts = fences.filter(({ language }) => ['bash', 'sh', 'shell'].includes(language));
  const shellCheck = process.env.SHELLCHECK_PATH ?? 'shellcheck';

  test('are shown', () => expect(scripts.length).toBeGreaterThan(1));

  test.each(scripts)('the one at $at has nothing that ShellCheck objects to', ({ code }) => {
    const { stdout, error } = spawnSync(shellCheck, ['--shell=bash', '--format=gcc', '-'], {
      input: code,
      encoding: 'utf8',
    });
    expect(error).toBeUndefined();
    expect(stdout).toBe('');
  });
});
