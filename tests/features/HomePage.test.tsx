// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { showPage } from './show-page';

function articleOf(title: string): HTMLElement {
  const article = screen.getByRole('heading', { name: new RegExp(`^${title}`) }).closest('article');
  if (!article) throw new Error(`${title} is in no article`);
  return article;
}

it('shows the progress that was made in a lesson', async () => {
  const { user, stores } = await showPage('/lessons/incident-response/');
  const quiz = within(screen.getByRole('region', { name: /A team blocks hostile addresses/ }));
  await user.click(quiz.getByRole('radio', { name: 'Containment' }));
  await user.click(quiz.getByRole('button', { name: 'Check answer' }));
  cleanup();

  await showPage('/', stores);
  const card = within(articleOf('Incident response basics'));
  expect(card.getByText('1 of 11 answered')).toBeTruthy();
  expect(card.getByRole('progressbar')).toHaveProperty('value', 1);
  expect(card.getByRole('link', { name: 'Go on: Incident response basics' }).getAttribute('href')).toBe(
    'lessons/incident-response/',
  );
});

it('names one lesson as the next: the first that has open questions', async () => {
  await showPage('/');
  const [first, ...others] = screen.getAllByRole('article');
  expect(first?.textContent).toContain('Next');
  expect(others.filter((article) => article.textContent?.includes('Next'))).toEqual([]);
});

it('says for every domain of the exam how many lessons and questions there are', async () => {
  await showPage('/');
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
    '1. Cloud Concepts',
    '2. Security and Compliance',
    '3. Cloud Technology and Services',
    '4. Billing, Pricing, and Support',
  ]);
  expect(rows[1]?.textContent).toMatch(/30 %5 lessons, \d+ min\d{3}/);
});
