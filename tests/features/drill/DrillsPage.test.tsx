// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { showPage } from '../show-page';
import { begin, choose, keyDrill, pathOf, playBest, webDrill } from './drill-steps';

const card = (name: string) => {
  const article = screen.getByRole('heading', { name }).closest('article');
  return within(article ?? document.body);
};

it('has a card for each drill, and says where the learner stands', async () => {
  const { user, stores } = await showPage('/drills/');
  const key = () => card('A key in the wrong hands');
  expect(key().getByText('10 min · 14 scenes · 4 endings')).toBeTruthy();
  expect(await key().findByText('Not started')).toBeTruthy();
  expect(key().getByRole('link', { name: 'Start: A key in the wrong hands' }).getAttribute('href')).toBe(
    `${keyDrill}/`,
  );
  cleanup();

  await showPage(pathOf(keyDrill), stores);
  await playBest(user, keyDrill);
  cleanup();
  await showPage(pathOf(webDrill), stores);
  await begin(user);
  await choose(user, 'Test a restore and create a trail');
  cleanup();

  await showPage('/drills/', stores);
  expect(await key().findByText('Contained')).toBeTruthy();
  expect(key().getByRole('link', { name: 'Read the debrief: A key in the wrong hands' })).toBeTruthy();
  const web = card('A web server under attack');
  expect(web.getByText('In the middle: 1 decision made')).toBeTruthy();
  expect(web.getByRole('link', { name: 'Go on: A web server under attack' })).toBeTruthy();
});
