import { describe, expect, it } from 'vitest';
import { practiceData } from '../../../src/course/pages/practice-data';
import { questionIndex, questionPieces } from '../../../src/course/practice/question-index';
import { lessonPath, lessonText, readFiles, smallCourse } from '../../support/small-course';

const quiz = (settings: string, title = 'Which?') => `### Quiz: ${title}
<!-- ${settings} -->

- [x] This way
  > It is.
- [ ] That way
  > It is not.
`;
const bank = (body: string) => `---\ntitle: A topic\n---\n\n# A topic\n\n${body}`;

function courseOf(lessonBody: string, bankBody: string) {
  const { read, problems } = readFiles(
    smallCourse({ [lessonPath]: lessonText(lessonBody), 'bank/security/topic.md': bank(bankBody) }),
  );
  if (!read) throw new Error(problems.map(({ message }) => message).join('\n'));
  return read.course;
}

const course = courseOf(
  `## Recovery\n\nText.\n\n${quiz('id: in-lesson; see: first#recovery; level: recall')}`,
  [
    quiz(
      'id: in-bank; domain: 2; task: 2.1; see: first#recovery; level: apply; checked: 2026-11-24; source: https://aws.example/',
      'What does Amazon Watch Logs keep?',
    ),
    quiz(
      'id: alone; domain: 1; task: 1.1; level: analyse; checked: 2026-11-24; source: https://aws.example/',
      'What is one?',
    ),
  ].join('\n'),
);

describe('the index of questions', () => {
  it('names each question with the piece in which it travels', () => {
    expect(questionIndex(course).map(({ id, piece, kind }) => [id, piece, kind])).toEqual([
      ['in-lesson', 'lessons/first', 'choice'],
      ['in-bank', 'bank/security/topic', 'choice'],
      ['alone', 'bank/security/topic', 'choice'],
    ]);
    const pieces = questionPieces(course).map(({ piece }) => piece);
    expect(pieces).toEqual(['lessons/first', 'bank/security/topic']);
  });

  it('knows by what a question can be chosen', () => {
    expect(questionIndex(course)).toMatchObject([
      { id: 'in-lesson', module: 'basics', level: 'recall', phases: ['recovery'], services: [] },
      { id: 'in-bank', domain: 2, task: '2.1', level: 'apply', phases: ['recovery'], services: ['watch-logs'] },
      { id: 'alone', domain: 1, task: '1.1', level: 'analyse', phases: [], services: [] },
    ]);
  });

  it('puts a question of the bank into the module of the lesson that explains it', () => {
    const [, inBank, alone] = questionIndex(course);
    expect(inBank?.module).toBe('basics');
    expect(alone).not.toHaveProperty('module');
  });

  it('changes the hash with the question', () => {
    const other = courseOf('Text.', quiz('id: alone; domain: 1', 'What is one?').replace('That way', 'Another way'));
    const hashOf = (one: typeof course) => questionIndex(one).find(({ id }) => id === 'alone')?.hash;
    expect(hashOf(other)).not.toBe(hashOf(course));
  });

  it('finds a phase that is the answer', () => {
    const found = questionIndex(courseOf('Text.', quiz('id: alone; domain: 1').replace('This way', 'Recovery')));
    expect(found.find(({ id }) => id === 'alone')).toMatchObject({ services: [], phases: ['recovery'] });
  });
});

describe('the data of the practice page', () => {
  it('has the headings of the passages that questions and phases point to', () => {
    const { headings, lessons, catalogue } = practiceData(course, questionIndex(course));
    expect(headings).toEqual({ 'first#recovery': 'Recovery' });
    expect(lessons).toEqual({ first: 'A lesson' });
    expect(catalogue.see).toEqual({ recovery: 'first#recovery' });
  });

  it('says where to report a question only where the course does', () => {
    expect(practiceData(course, questionIndex(course))).not.toHaveProperty('report');
    expect(practiceData({ ...course, report: 'mailto:a@b.example' }, []).report).toBe('mailto:a@b.example');
  });
});
