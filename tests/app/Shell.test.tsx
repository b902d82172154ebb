// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { App } from '../../src/app/App';
import { createPageCache } from '../../src/app/page-cache';
import { loadPageCode } from '../../src/app/page-views';
import { SiteLocation } from '../../src/features/site-location';
import { createMemoryHistory } from '../../src/platform/history/site-history';
import { StoresProvider } from '../../src/stores/stores-context';
import { newStores, pages } from '../features/show-page';

afterEach(cleanup);

async function open(path: string) {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`There is no page ${path}.`);
  await loadPageCode(page);
  const cache = createPageCache(() => Promise.reject(new Error('Nothing is fetched here.')));
  cache.put(path, page);
  render(
    <StoresProvider stores={newStores()}>
      <SiteLocation history={createMemoryHistory(path)}>
        <App cache={cache} base="/" />
      </SiteLocation>
    </StoresProvider>,
  );
}

it('has the search on every page but the one on which a paper is sat', async () => {
  await open('/exam/');
  expect(await screen.findByRole('link', { name: 'Search' })).toBeTruthy();
  cleanup();
  await open('/exam/paper/');
  expect(await screen.findByRole('link', { name: 'Exam' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Search' })).toBeNull();
});
