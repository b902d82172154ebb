// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { ReportLink } from '../../../src/features/practice/item/ReportLink';
import { pages } from '../show-page';

afterEach(cleanup);

const lesson = pages.flatMap(({ data }) => (data.page === 'lesson' ? data.lesson.questions : []));
const question = lesson.find(({ id }) => id === 'ir-block-address');

function hrefOf(report: string): string {
  if (!question) throw new Error('The question is not in the course.');
  render(<ReportLink report={report} question={question} />);
  return screen.queryByRole('link', { name: 'Report this question' })?.getAttribute('href') ?? '';
}

it('opens an issue that names the question, its text and the address', () => {
  const { origin, searchParams } = new URL(hrefOf('https://code.example/issues/new'));
  expect(origin).toBe('https://code.example');
  expect(searchParams.get('title')).toBe('Question ir-block-address');
  const body = searchParams.get('body') ?? '';
  for (const part of [
    'ir-block-address',
    'Which phase of incident response is this?',
    '[ ] Containment',
    location.href,
  ])
    expect(body).toContain(part);
});

it('opens a mail', () => {
  expect(hrefOf('mailto:teacher@school.example')).toMatch(/^mailto:teacher@school\.example\?subject=Question%20/);
});

it('is not there for an address that is neither', () => {
  expect(hrefOf('javascript:alert(1)')).toBe('');
});
