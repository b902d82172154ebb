import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/course/lint/apply-fixes';
import { fixableRules } from '../../../src/course/lint/lint-rules';
import { lessonPath, lessonText, readFiles, smallCourse } from '../../support/small-course';

const read = (text: string) => readFiles(smallCourse({ [lessonPath]: text })).problems;
const quizOf = (body: string) => `## Part\n\nText.\n\n### Quiz: Right?\n<!-- id: q; see: #part -->\n\n${body}`;
const answers = '- [x] Yes\n  > So.\n- [ ] No\n  > So.\n';

const mends: readonly [rule: (typeof fixableRules)[number], body: string, mended: string][] = [
  ['callout-unknown', '> [!WARNNG]\n> Text.\n', '> [!WARNING]\n> Text.\n'],
  ['question-heading', quizOf(answers).replace('### Quiz:', '#### quiz :'), quizOf(answers)],
  ['box-form', quizOf('- [x] Yes\n  > So.\n- [] No\n  > So.\n'), quizOf(answers)],
  [
    'reason-indent',
    quizOf('- [x] Yes\n  > So.\n- [ ] No\n\n> So.\n'),
    quizOf('- [x] Yes\n  > So.\n- [ ] No\n\n  > So.\n'),
  ],
  ['service-name', 'The AWS Watch watches.\n', 'The Amazon Watch watches.\n'],
  [
    'stem-negative',
    quizOf(answers).replace('Right?', 'What is not right?'),
    quizOf(answers).replace('Right?', 'What is **not** right?'),
  ],
];

describe('a mend that needs no judgement', () => {
  test.each(mends)('of %s changes this place and nothing else', (rule, body, mended) => {
    const text = lessonText(body);
    const problems = read(text);
    expect(problems.map(({ code }) => code)).toContain(rule);
    expect(applyFixes(text, problems)).toBe(lessonText(mended));
    expect(read(lessonText(mended)).map(({ code }) => code)).not.toContain(rule);
  });

  test('exists for every rule that promises one', () => {
    expect(mends.map(([rule]) => rule).sort()).toEqual([...fixableRules].sort());
  });

  test('keeps the line ends of the file', () => {
    const text = lessonText('The AWS Watch watches.\n').replaceAll('\n', '\r\n');
    expect(applyFixes(text, read(text))).toBe(lessonText('The Amazon Watch watches.\n').replaceAll('\n', '\r\n'));
  });

  test('waits where another one touches the same text', () => {
    const fixes = [
      { start: 0, end: 4, text: 'A' },
      { start: 2, end: 6, text: 'B' },
    ];
    const problems = fixes.map((fix) => ({ code: 'x', severity: 'warning' as const, message: '', fix }));
    expect(applyFixes('abcdefgh', problems)).toBe('abBgh');
  });
});
