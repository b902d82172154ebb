import { describe, expect, test } from 'vitest';
import { coursePages } from '../../src/course/course-pages';
import { words } from '../../src/words/words';
import { course } from './shipped';

const lesson = course.lessons.find(({ id }) => id === 'incident-response');

describe('the lesson on incident response', () => {
  test('has 1,500 to 2,200 words', () => {
    expect(lesson?.words).toBeGreaterThanOrEqual(1500);
    expect(lesson?.words).toBeLessThanOrEqual(2200);
  });

  test('asks eight choice questions, a match, and the six phases in order and by name', () => {
    const kinds = lesson?.questions.map(({ kind }) => kind) ?? [];
    expect(kinds.filter((kind) => kind === 'choice')).toHaveLength(8);
    expect(kinds.filter((kind) => kind !== 'choice').sort()).toEqual(['fill', 'match', 'order']);
  });

  test('has the six phases as headings, under their ids and in their order', () => {
    const headings = lesson?.outline.filter(({ id }) => course.phases.some((phase) => phase.id === id)) ?? [];
    expect(headings).toEqual(
      course.phases.map(({ id, number, name }) => ({ id, text: `${number}. ${name}`, depth: 2 })),
    );
    expect(headings).toHaveLength(6);
  });

  test('gives a reason for every option and every item', () => {
    for (const question of lesson?.questions ?? []) {
      if (question.kind === 'fill') continue;
      const { key, ask } =
        question.kind === 'choice' ? question : { key: question.key, ask: { options: question.ask.items } };
      for (const { id } of ask.options) expect(key.reasons[id], `${question.id}: ${id}`).toBeDefined();
    }
  });

  test('gives every question a passage to read, an explanation, and a domain of the exam', () => {
    const domains = course.exam.domains.map(({ number }) => number);
    for (const question of lesson?.questions ?? []) {
      expect(question.see, question.id).not.toEqual([]);
      expect(domains, question.id).toContain(question.domain);
      if (question.kind === 'choice') expect(question.explanation, question.id).not.toEqual([]);
    }
  });

  test('shows a diagram whose words lead to the phases', () => {
    const diagrams = lesson?.blocks.flatMap((block) => (block.block === 'diagram' ? [block.diagram] : [])) ?? [];
    expect(diagrams[0]?.title).not.toBe('');
    expect(diagrams[0]?.steps.map(({ anchor }) => anchor)).toEqual(course.phases.map(({ id }) => id));
  });

  test('can find every service that it names', () => {
    const page = coursePages(course, { ...words.titles, notFound: 'N' }).find(({ path }) => path.includes('incident'));
    const services = page?.data.page === 'lesson' ? page.data.services : [];
    expect(services.map(({ id }) => id)).toEqual(lesson?.services);
    expect(services.length).toBeGreaterThan(10);
  });
});
