import { describe, expect, test } from 'vitest';
import { course } from './shipped';

const module = course.modules.find(({ id }) => id === 'security-best-practices');
const inModule = course.lessons.filter(({ module: id }) => id === module?.id);

test('the module has five lessons, the flagship last', () => {
  expect(inModule.map(({ id }) => id)).toEqual([
    'least-privilege',
    'authentication',
    'authorization',
    'logging-and-monitoring',
    'incident-response',
  ]);
});

test('every domain of the exam has a lesson, and the exam itself has one', () => {
  for (const { number } of course.exam.domains)
    expect(course.lessons.some(({ domain }) => domain === number)).toBe(true);
  expect(course.lessons.find(({ id }) => id === 'exam-guide')).toMatchObject({ tasks: [] });
});

describe.each(inModule.map((lesson) => ({ lesson, id: lesson.id })))('the lesson $id', ({ lesson }) => {
  const html = lesson.blocks.map((block) => (block.block === 'prose' ? block.html : '')).join('');

  test('has 1,200 to 2,000 words', () => {
    expect(lesson.words).toBeGreaterThanOrEqual(1200);
    expect(lesson.words).toBeLessThanOrEqual(2000);
  });

  test('shows a diagram, a table, a worked example and an exam tip that names a task', () => {
    expect(lesson.blocks.some(({ block }) => block === 'diagram')).toBe(true);
    expect(html).toContain('<table>');
    expect(html).toMatch(/<pre[\s>]/);
    expect(html).toMatch(/Exam tip[\s\S]*?\b2\.[1-4]\b/);
  });

  test('asks six questions or more of three kinds or more, each with its passage', () => {
    expect(lesson.questions.length).toBeGreaterThanOrEqual(6);
    expect(new Set(lesson.questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
    for (const { id, see } of lesson.questions)
      expect(
        see.some((address) => address.startsWith(`${lesson.id}#`)),
        id,
      ).toBe(true);
  });

  test('asks about every section itself', () => {
    const asked = new Set(lesson.questions.flatMap(({ see }) => see));
    const sections = lesson.outline.filter(({ depth }) => depth === 2).map(({ id }) => `${lesson.id}#${id}`);
    expect(sections.filter((address) => !asked.has(address))).toEqual([]);
  });
});
