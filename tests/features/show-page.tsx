// A page of the real course in a document, with a memory of its own.
import { cleanup, configure, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, vi } from 'vitest';
import { loadPageCode, PageContent } from '../../src/app/page-views';
import { loadContentFiles } from '../../src/build/content-folder';
import { sitePages } from '../../src/build/content-source';
import { questionPieces } from '../../src/course/practice/question-index';
import { readCourse } from '../../src/course/read-course';
import { type SiteData, SiteDataContext } from '../../src/features/site-data';
import { SiteLocation } from '../../src/features/site-location';
import { createMemoryHistory } from '../../src/platform/history/site-history';
import { createMemoryLog } from '../../src/platform/memory-log';
import { createSessionLock } from '../../src/platform/session-lock';
import { createLearnerStore } from '../../src/stores/learner-store';
import { createMoments } from '../../src/stores/moments';
import { saveFormat } from '../../src/stores/save-format';
import { createSettingsStore } from '../../src/stores/settings-store';
import { type Stores, StoresProvider } from '../../src/stores/stores-context';
import { plainTools } from '../support/small-course';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
// A busy machine may take its time; nothing here waits longer than it has to.
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  // jsdom has no layout: no observers of it, no scrolling, no media queries and no modal dialogs.
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  for (const observer of ['IntersectionObserver', 'ResizeObserver'])
    vi.stubGlobal(
      observer,
      class {
        observe() {}
        disconnect() {}
      },
    );
  Element.prototype.scrollIntoView = () => {};
  vi.stubGlobal('scrollTo', () => {});
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

const read = readCourse(loadContentFiles(`${import.meta.dirname}/../../content`), plainTools);
if (!read.ok) throw new Error('The content cannot be read; see tests/content.test.ts.');
export const pages = sitePages(read.value);

const pieces = new Map(questionPieces(read.value.course).map(({ piece, questions }) => [piece, questions]));

/** Every written question by its id. */
export const questions = new Map([...pieces.values()].flat().map((question) => [question.id, question]));

/** What screens ask the site for, without a network. */
export const siteData: SiteData = {
  loadIndex: async () => {
    throw new Error('The real course has its index in its pages.');
  },
  loadPage: async (path) => {
    const page = pages.find((candidate) => candidate.path === path);
    if (!page) throw new Error(`There is no page at ${path}.`);
    return page;
  },
  loadPiece: async (piece) => {
    const questions = pieces.get(piece);
    if (!questions) throw new Error(`There is no piece ${piece}.`);
    return questions;
  },
};

/** Shows the page at `path` (with its query) as the shell would; the same `stores` again are the same learner. `site` stands in for the network. */
export async function showPage(path: string, stores = newStores(), site: Partial<SiteData> = {}) {
  const [pathname = '/'] = path.split('?');
  const page = pages.find((candidate) => candidate.path === pathname);
  if (!page) throw new Error(`There is no page at ${path}.`);
  await loadPageCode(page);
  const data = { ...siteData, ...site };
  const view = render(
    <StoresProvider stores={stores}>
      <SiteDataContext value={data}>
        <SiteLocation history={createMemoryHistory(path)}>
          <PageContent data={page.data} />
        </SiteLocation>
      </SiteDataContext>
    </StoresProvider>,
  );
  return { user: userEvent.setup(), stores, view };
}

/** A learner with a memory that lasts as long as the test; `clock` tells both times. */
export function newStores(clock: () => number = Date.now): Stores {
  let count = 0;
  const next = () => `id-${++count}`;
  const log = createMemoryLog(saveFormat);
  const moments = createMoments(clock);
  return {
    learner: createLearnerStore({ log, clock, moments, newId: next, newSeed: next, tab: 'tab' }),
    settings: createSettingsStore({ read: () => undefined, write: () => {} }),
    sessions: { log, moments, lock: createSessionLock(undefined), clock: () => ({ wall: clock(), steady: clock() }) },
  };
}
