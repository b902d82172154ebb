import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fixableRules, lintRules } from '../../../src/course/lint/lint-rules';

const root = fileURLToPath(new URL('../../../', import.meta.url));

test('the author’s guide lists every rule with its sentence, and which can be mended', () => {
  const rows = [
    ...readFileSync(`${root}docs/authoring.md`, 'utf8').matchAll(/^\| `([a-z-]+)` \| (.+?) \| (yes)? ?\|$/gm),
  ];
  const listed = rows.filter(([, rule = '']) => rule in lintRules);
  expect(listed.map(([, rule, sentence]) => [rule, sentence])).toEqual(Object.entries(lintRules));
  expect(listed.filter(([, , , fix]) => fix).map(([, rule]) => rule)).toEqual([...fixableRules]);
});

test('every rule is reported somewhere in the code', () => {
  const rooms = ['src/course', 'src/questions'];
  const code = rooms
    .flatMap((room) =>
      readdirSync(root + room, { recursive: true, encoding: 'utf8' }).map((file) => join(root, room, file)),
    )
    .filter((file) => file.endsWith('.ts') && !file.endsWith('lint-rules.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  expect(Object.keys(lintRules).filter((rule) => !code.includes(`'${rule}'`))).toEqual([]);
});
