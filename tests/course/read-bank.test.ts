import { describe, expect, test } from 'vitest';
import { questionIndex, questionPieces } from '../../src/course/practice/question-index';
import { lessonPath, lessonText, readFiles, smallCourse } from '../support/small-course';

const question = (id: string, more = '') =>
  `### Quiz: Which watches?\n<!-- id: ${id}; task: 2.1; level: recall -->\n\n- [x] Amazon Watch\n  > It watches.\n- [ ] A watchful dog\n  > It barks.\n${more}`;

const readBank = (text: string, path = 'bank/one/topic.md') => readFiles([...smallCourse({}), { path, text }]);
const codesOf = (text: string) => {
  const { problems } = readBank(text);
  return problems.map(({ severity, code, place }) => `${severity} ${code} ${place?.file}:${place?.line}`);
};

describe('a bank file', () => {
  test('gives its questions under its path and title', () => {
    const { read } = readBank(`# A topic\n\n${question('one')}\n${question('two')}`);
    expect(read?.course.bank).toMatchObject([
      { id: 'one/topic', file: 'bank/one/topic.md', title: 'A topic', questions: [{ id: 'one' }, { id: 'two' }] },
    ]);
    expect(read?.course.bank[0]?.questions[0]).toMatchObject({ domain: 2, task: '2.1', level: 'recall' });
  });

  test('is warned of text that is shown nowhere', () => {
    expect(codesOf(`# A topic\n\nHello.\n\n${question('one')}`)).toEqual(['warning bank-prose bank/one/topic.md:3']);
  });

  test('has exactly one title', () => {
    expect(codesOf(question('one'))).toEqual(['error lesson-title bank/one/topic.md:1']);
  });

  test('may not use an id that a lesson or another bank file has', () => {
    const files = smallCourse({ [lessonPath]: lessonText(question('one')) });
    const { problems } = readFiles([...files, { path: 'bank/one/topic.md', text: `# A topic\n\n${question('one')}` }]);
    expect(problems.map(({ code, place }) => `${code} ${place?.file}`)).toEqual([
      'question-id-duplicate bank/one/topic.md',
    ]);
  });

  test('names passages with `see` and has no links into lessons', () => {
    expect(codesOf(`# A topic\n\n${question('one', '\nSee [the lesson](first#a-lesson).\n')}`)).toEqual([
      'error question-link bank/one/topic.md:11',
    ]);
  });
});

describe('the index of questions', () => {
  const files = smallCourse({ [lessonPath]: lessonText(question('in-lesson')) });
  const { read } = readFiles([...files, { path: 'bank/one/topic.md', text: `# A topic\n\n${question('in-bank')}` }]);

  test('has every question of lessons and bank, each with the piece that holds it', () => {
    const course = read?.course;
    if (!course) throw new Error('The course cannot be read.');
    expect(questionIndex(course)).toMatchObject([
      { id: 'in-lesson', piece: 'lessons/first', module: 'basics', domain: 2, task: '2.1', services: ['watch'] },
      { id: 'in-bank', piece: 'bank/one/topic', kind: 'choice', level: 'recall', phases: [] },
    ]);
    expect(questionPieces(course).map(({ piece, questions }) => [piece, questions.length])).toEqual([
      ['lessons/first', 1],
      ['bank/one/topic', 1],
    ]);
  });
});
