import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locate, readFiles } from '../support/small-course';

const folder = new URL('../fixtures/twelve-mistakes/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(md|yaml)$/.test(path))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(new URL(path, folder), 'utf8') }));
const { problems, read } = readFiles(files);
const errors = problems.filter(({ severity }) => severity === 'error');

const first = 'lessons/basics/first-steps.md';
const second = 'lessons/basics/second-steps.md';
/** Each mistake: its code, its file, the text that is wrong (and the how-manieth of its kind), and what to try. */
const mistakes: [code: string, file: string, offender: string, nth: number, suggestion: RegExp | undefined][] = [
  ['yaml-unknown-name', 'course.yaml', 'newsleter', 1, /^newsletter:$/],
  ['yaml-shape', 'catalog/services.yaml', 'Brings back', 1, undefined],
  ['link-dead', first, '[what comes next]', 1, /^first-steps#getting-ready$/],
  ['diagram-description', first, 'flowchart TD', 1, /accDescr: /],
  ['choice-no-tick', first, '- [ ] The work', 1, /\[x\]/],
  ['choice-select-count', first, 'Select TWO', 1, /Select ONE/],
  ['task-unknown', first, 'task: 2.9', 1, /^2\.1$/],
  ['choice-duplicate-option', first, '- [ ] the team', 1, /./],
  ['lesson-unlisted', second, 'second-steps', 1, /lessons of its module/],
  ['question-id-duplicate', second, 'id: first-thing', 1, /another id/],
  ['see-unknown', second, 'see: doing-the-wok', 1, /^second-steps#doing-the-work$/],
  ['match-unknown-bin', second, 'Aftr', 1, /After/],
];

describe('a folder with twelve mistakes', () => {
  test('is not read', () => {
    expect(read).toBeUndefined();
  });

  test('has all of them reported in one run, and nothing else', () => {
    expect(errors.map(({ code, place }) => `${place?.file} ${code}`).sort()).toEqual(
      mistakes.map(([code, file]) => `${file} ${code}`).sort(),
    );
  });

  test.each(mistakes)('%s in %s stands exactly at its offender', (code, path, offender, nth, suggestion) => {
    const problem = errors.find((error) => error.code === code);
    const text = files.find((file) => file.path === path)?.text ?? '';
    expect(problem?.place).toMatchObject({ file: path, ...locate(text, offender, nth) });
    expect(problem?.place?.excerpt.slice((problem.place.column ?? 1) - 1)).toMatch(
      new RegExp(`^${offender.replace(/[[\]<>]/g, '\\$&')}`),
    );
    if (suggestion) expect(problem?.suggestion).toMatch(suggestion);
  });
});
