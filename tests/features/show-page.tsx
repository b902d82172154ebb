// A page of the real course in a document, with a memory of its own.
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, vi } from 'vitest';
import { loadPageCode, PageContent } from '../../src/app/page-views';
import { loadContentFiles } from '../../src/build/content-folder';
import { sitePages } from '../../src/build/content-source';
import { readCourse } from '../../src/course/read-course';
import { createMemoryLog } from '../../src/platform/memory-log';
import { createLearnerStore } from '../../src/stores/learner-store';
import { saveFormat } from '../../src/stores/save-format';
import { createSettingsStore } from '../../src/stores/settings-store';
import { StoresProvider } from '../../src/stores/stores-context';
import { plainTools } from '../support/small-course';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

beforeEach(() => {
  // jsdom has no observers of scrolling, no media queries and no modal dialogs.
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
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

/** Shows the page at `path` (with its query) as the shell would; `again` shows another one to the same learner. */
export async function showPage(path: string, learner = newLearner()) {
  const [pathname = '/'] = path.split('?');
  const page = pages.find((candidate) => candidate.path === pathname);
  if (!page) throw new Error(`There is no page at ${path}.`);
  await loadPageCode(page);
  const settings = createSettingsStore({ read: () => undefined, write: () => {} });
  const view = render(
    <StoresProvider stores={{ learner, settings }}>
      <MemoryRouter initialEntries={[path]}>
        <PageContent data={page.data} />
      </MemoryRouter>
    </StoresProvider>,
  );
  return { user: userEvent.setup(), learner, view };
}

function newLearner() {
  let count = 0;
  const next = () => `id-${++count}`;
  return createLearnerStore({
    log: createMemoryLog(saveFormat),
    clock: Date.now,
    newId: next,
    newSeed: next,
    tab: 'tab',
  });
}
