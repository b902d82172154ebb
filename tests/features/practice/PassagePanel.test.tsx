// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { CoursePage } from '../../../src/course/page-data';
import { PassagePanel } from '../../../src/features/practice/passage/PassagePanel';
import { SiteDataContext } from '../../../src/features/site-data';
import { SiteLocation } from '../../../src/features/site-location';
import { createMemoryHistory } from '../../../src/platform/history/site-history';
import { pages } from '../show-page';

afterEach(cleanup);

const missing = pages.find(({ data }) => data.page === 'not-found');

function show(loadPage: () => Promise<CoursePage>, address = 'incident-response#containment') {
  render(
    <SiteLocation history={createMemoryHistory('/practice/')}>
      <SiteDataContext value={{ loadPage, loadPiece: async () => [], loadIndex: () => Promise.reject() }}>
        <PassagePanel id="p" address={address} name={{ lesson: 'A lesson', heading: 'A passage' }} onClose={() => {}} />
      </SiteDataContext>
    </SiteLocation>,
  );
  return within(screen.getByRole('region', { name: 'A passage' }));
}

it('says while it waits what it waits for', () => {
  const panel = show(() => new Promise(() => {}));
  expect(panel.getByRole('heading', { name: 'A passage' })).toBeTruthy();
  expect(panel.getByText('The passage is on its way.')).toBeTruthy();
});

it.each([
  ['the network fails', () => Promise.reject(new Error('No network.'))],
  ['the lesson is gone', async () => missing ?? Promise.reject(new Error('No page.'))],
])('leaves the plain link where %s', async (_what, loadPage) => {
  const panel = show(loadPage);
  expect(await panel.findByText('The passage could not be shown here.')).toBeTruthy();
  expect(panel.getByRole('link', { name: 'Read it in the lesson' }).getAttribute('href')).toBe(
    '../lessons/incident-response/#containment',
  );
});

it('leaves the plain link where the lesson has no such section any more', async () => {
  const lesson = pages.find(({ path }) => path === '/lessons/incident-response/');
  const panel = show(async () => lesson ?? Promise.reject(new Error('No page.')), 'incident-response#old');
  expect(await panel.findByText('The passage could not be shown here.')).toBeTruthy();
});
