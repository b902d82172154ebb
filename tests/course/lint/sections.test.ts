import { expect, test } from 'vitest';
import { quiz } from '../../support/small-bank';
import { lessonPath, lessonText, readFiles, smallCourse } from '../../support/small-course';

const lesson = '## One\n<!-- id: one -->\n\nText.\n\n### Part\n\nText.\n\n## Two\n\nText.\n';
const unasked = (see: string) =>
  readFiles([
    ...smallCourse({ [lessonPath]: lessonText(lesson) }),
    { path: 'bank/one/topic.md', text: `# A topic\n\n${quiz('q', 'Which?', ['+one', 'two'], `; see: ${see}`)}` },
  ]).problems.map(({ code, suggestion }) => `${code} ${suggestion}`);

test('a section is asked about by any question that points to it or to a part of it', () => {
  expect(unasked('first#one, first#two')).toEqual([]);
  expect(unasked('first#part, first#two')).toEqual([]);
  expect(unasked('first#two')).toEqual(['section-unasked Add a question with see: first#one']);
  expect(unasked('first#')).toEqual([
    'section-unasked Add a question with see: first#one',
    'section-unasked Add a question with see: first#two',
  ]);
});
