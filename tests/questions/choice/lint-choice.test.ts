import { describe, expect, test } from 'vitest';
import { choiceReader } from '../../../src/questions/choice/read-choice';
import { choiceSource } from '../../support/choice-source';

function lintOf(markdown: string, settings = {}) {
  const source = choiceSource(markdown, settings);
  const read = choiceReader.read(source, { phases: [] });
  if (!read.ok) throw new Error(read.error.map(({ message }) => message).join('\n'));
  return choiceReader.lint(read.value, source).map(({ code, severity, place }) => [severity, code, place?.line]);
}

describe('a choice is doubtful', () => {
  test('not at all, where its options are alike and have reasons', () => {
    expect(lintOf('- [x] Containment > a\n- [ ] Eradication > b')).toEqual([]);
  });

  test('where an option has no reason', () => {
    expect(lintOf('- [x] Containment > a\n- [ ] Eradication')).toEqual([['warning', 'option-reason', 3]]);
  });

  test.each(['All of the above', 'None of the above.'])('where an option says “%s”', (option) => {
    expect(lintOf(`- [x] A right answer > a\n- [ ] ${option} > b`).map(([, code]) => code)).toContain(
      'option-catch-all',
    );
  });

  test.each([{}, { scoring: 'all' }])(
    'where the right option is the longest by more than a quarter (%o)',
    (settings) => {
      expect(lintOf('- [x] 123456 > a\n- [ ] 1234 > b', settings)).toEqual([['warning', 'giveaway-length', 1]]);
      expect(lintOf('- [x] 12345 > a\n- [ ] 1234 > b', settings)).toEqual([]);
      expect(lintOf('- [ ] 123456 > a\n- [x] 1234 > b', settings)).toEqual([]);
    },
  );

  test('where absolute words stand in wrong options alone', () => {
    expect(lintOf('- [x] It helps often > a\n- [ ] It never helps > b')).toEqual([['warning', 'giveaway-absolute', 3]]);
    expect(lintOf('- [x] It always helps > a\n- [ ] It never helps > b')).toEqual([]);
    expect(lintOf('- [x] It helps often > a\n- [ ] Overall it helps > b')).toEqual([]);
  });
});
