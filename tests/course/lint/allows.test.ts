import { describe, expect, test } from 'vitest';
import { marksOf, quiz } from '../../support/small-bank';
import { lessonPath, lessonText, readFiles, smallCourse } from '../../support/small-course';

const giveaway = ['+the longest option by far', 'short one', 'short two', 'short six'];
const allowing = (allow: string) => quiz('q', 'Which one?', giveaway, `; allow: ${allow}`);

describe('“allow” in the settings of a question', () => {
  test('lets a warning stand, with the reason why', () => {
    expect(marksOf(quiz('q', 'Which one?', giveaway))).toEqual(['giveaway-length:3']);
    expect(marksOf(allowing('giveaway-length (the name is that long)'))).toEqual([]);
  });

  test('does not reach the next question', () => {
    expect(marksOf(allowing('giveaway-length (so)') + quiz('other', 'What else is here?', giveaway))).toEqual([
      'giveaway-length:15',
    ]);
  });

  test.each([
    ['giveaway-length', ['allow-form:4', 'giveaway-length:3']],
    ['giveaway-length ()', ['allow-form:4', 'giveaway-length:3']],
    ['giveaway-lenght (a name)', ['allow-unknown:4', 'giveaway-length:3']],
    ['giveaway-length (so), stem-long (so)', ['allow-unused:4']],
    ['see-unknown (so)', ['allow-unknown:4', 'giveaway-length:3']],
  ])('%s gives %j', (allow, expected) => {
    expect(marksOf(allowing(allow)).sort()).toEqual(expected);
  });

  test('never lets an error stand', () => {
    const text = allowing('giveaway-length (so)').replaceAll('[x]', '[ ]');
    expect(marksOf(text)).toContain('choice-no-tick:6');
  });
});

test('“allow” under a heading of a lesson holds for its section, under the title for the file', () => {
  const unasked = (body: string) => {
    const { problems } = readFiles(smallCourse({ [lessonPath]: lessonText(body) }));
    return problems.map(({ code, place }) => `${code} ${place?.excerpt}`);
  };
  const sections = '## One\n\nText.\n\n## Two\n\nText.\n';
  expect(unasked(sections)).toEqual(['section-unasked ## One', 'section-unasked ## Two']);
  expect(unasked(sections.replace('## One\n', '## One\n<!-- allow: section-unasked (it only sums up) -->\n'))).toEqual([
    'section-unasked ## Two',
  ]);
  expect(unasked(`<!-- allow: section-unasked (a draft) -->\n\n${sections}`)).toEqual([]);
});
