import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../src/course/coverage/coverage';
import { quiz } from '../../support/small-bank';
import { lessonPath, lessonText, readFiles, smallCourse } from '../../support/small-course';

const question = quiz('one', 'Which service watches?', ['+Amazon Watch', 'Amazon Watch Logs'], '; see: first#part');
const two = quiz('two', 'Which belong to logs? (Select TWO.)', ['+Watch Logs', '+a line', 'a number']);
const order =
  '### Order: Put them in order\n<!-- id: three; task: 2.2; level: apply -->\n\n1. One\n   > So.\n2. Two\n   > So.\n3. Six\n   > So.\n';
const files = [
  ...smallCourse({ [lessonPath]: lessonText('## Part\n\nText.\n\n## Rest\n\nText.\n') }).map((file) =>
    file.path === 'exams/x.yaml'
      ? {
          ...file,
          text: file.text.replace('inScope: []', 'inScope: [{ category: A, names: [Amazon Watch, AWS Sleep] }]'),
        }
      : file,
  ),
  { path: 'bank/one/topic.md', text: `# A topic\n\n${question}${two}${order}` },
  {
    path: 'catalog/confusions.yaml',
    text: 'confusions:\n  - { between: [watch, watch-logs], apart: One watches. }\nterms:\n  - [[a line], [a number]]\n  - [[day], [night]]\n',
  },
  {
    path: 'bank/readings.yaml',
    text: 'readings:\n  - { on: 2026-11-24, read: 2, agreed: 1, mended: [{ id: one, why: Two answers. }], dropped: [] }\n',
  },
];
const { read, problems } = readFiles(files);
if (!read) throw new Error(JSON.stringify(problems));
const coverage = coverageOf(read.course);

describe('what a course covers', () => {
  test('is counted by domain and task, kind and level', () => {
    expect(coverage.bank).toEqual({
      total: 3,
      single: 1,
      several: 1,
      kinds: { match: 0, order: 1, fill: 0 },
      levels: { recall: 2, apply: 1, analyse: 0 },
    });
    expect(
      coverage.domains.map(({ number, counts, tasks }) => [
        number,
        counts.total,
        tasks.map((task) => task.counts.total),
      ]),
    ).toEqual([
      [1, 0, [0]],
      [2, 3, [2, 1]],
    ]);
  });

  test('names the services of the exam that nobody asks about', () => {
    expect(coverage.services).toEqual([
      {
        category: 'A',
        names: [
          { name: 'Amazon Watch', questions: 1 },
          { name: 'AWS Sleep', questions: 0 },
        ],
      },
    ]);
  });

  test('names the sections that no question points to', () => {
    expect(coverage.unaskedSections).toEqual([{ lesson: 'first', title: 'A lesson', heading: 'Rest' }]);
  });

  test('counts the questions on pairs that learners mix up', () => {
    expect(coverage.confused).toEqual({
      questions: 2,
      pairs: [
        { pair: 'Amazon Watch / Amazon Watch Logs', questions: 1 },
        { pair: 'a line / a number', questions: 1 },
        { pair: 'day / night', questions: 0 },
      ],
    });
  });

  test('keeps how the bank was read blind', () => {
    expect(coverage.readings).toMatchObject([{ read: 2, agreed: 1, mended: [{ id: 'one' }] }]);
  });
});
