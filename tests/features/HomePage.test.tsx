// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { showPage } from './show-page';

it('shows the progress that was made in a lesson', async () => {
  const { user, stores } = await showPage('/lessons/incident-response/');
  const quiz = within(screen.getByRole('region', { name: /A team blocks hostile addresses/ }));
  await user.click(quiz.getByRole('radio', { name: 'Containment' }));
  await user.click(quiz.getByRole('button', { name: 'Check answer' }));
  cleanup();

  await showPage('/', stores);
  const card = within(screen.getByRole('article'));
  expect(card.getByText('1 of 9 answered')).toBeTruthy();
  expect(card.getByRole('progressbar')).toHaveProperty('value', 1);
  expect(card.getByRole('link', { name: 'Go on: Incident response basics' }).getAttribute('href')).toBe(
    'lessons/incident-response/',
  );
});
