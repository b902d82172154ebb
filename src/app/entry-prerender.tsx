// The server build: one page to static HTML.
import { renderToStringAsync } from 'preact-render-to-string';
import type { CoursePage } from '../course/page-data';
import { AnswerFoldContext } from '../features/site-data';
import { SiteLocation } from '../features/site-location';
import { createMemoryHistory } from '../platform/history/site-history';
import { AnswerFold } from '../questions/AnswerFold';
import { emptyStores } from '../stores/empty-stores';
import { StoresProvider } from '../stores/stores-context';
import { App } from './App';

export { renderEmbed } from './embed/render-embed';

import { createPageCache } from './page-cache';
import { loadPageCode, type PageSources, pageSources } from './page-views';
import { PlayerApp } from './player/PlayerApp';
import { PlayedPaper } from './player/pages/PlayedPaper';
import { PlayedPart } from './player/pages/PlayedPart';
import { emptyParts } from './player/player-context';

/** The HTML of the page's root element, and the source files whose chunks it needs. `base` is the path of the site's root. */
export async function renderPage(page: CoursePage, base: string): Promise<{ html: string; sources: PageSources }> {
  await loadPageCode(page);
  const cache = createPageCache(() => Promise.reject(new Error('A static page fetches nothing.')));
  cache.put(page.path, page);
  const html = await renderToStringAsync(
    <StoresProvider stores={emptyStores}>
      <AnswerFoldContext value={AnswerFold}>
        <SiteLocation history={createMemoryHistory(page.path)}>
          <App cache={cache} base={base} />
        </SiteLocation>
      </AnswerFoldContext>
    </StoresProvider>,
  );
  return { html, sources: pageSources(page) };
}

/** The HTML of the root element of a package's page: a lesson, the phase board or a paper without the site around it. */
export async function renderPlayerPage(page: CoursePage): Promise<string> {
  await loadPageCode(page);
  const Played = page.data.page === 'paper' ? PlayedPaper : PlayedPart;
  return renderToStringAsync(<PlayerApp page={page} stores={emptyStores} parts={emptyParts} Played={Played} />);
}
