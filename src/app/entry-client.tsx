import { hydrate, render } from 'preact';
import type { CoursePage } from '../course/page-data';
import type { IndexPiece } from '../course/practice/index-pieces';
import { pagePath } from '../features/paths';
import { SiteDataContext, TurnContext } from '../features/site-data';
import { SiteLocation } from '../features/site-location';
import { createBrowserHistory } from '../platform/history/site-history';
import type { Question } from '../questions/question-kinds';
import { StoresProvider } from '../stores/stores-context';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/prose.css';
import { App } from './App';
import { adoptPage } from './adopt-page';
import { queueQuestions } from './ahead/wake-questions';
import { composeStores } from './compose';
import { recoverLostFiles, tellLostFile } from './offline/recover';
import { createPageCache } from './page-cache';
import { loadFirstCode, loadPageCode } from './page-views';

recoverLostFiles();
const root = document.getElementById('site:root');
if (!root) throw new Error('The page has no root element.');
if (location.pathname.endsWith('/index.html'))
  history.replaceState(
    history.state,
    '',
    location.pathname.slice(0, -'index.html'.length) + location.search + location.hash,
  );
const siteRoot = new URL(root.dataset.root ?? '/', location.href);
// With its slash at the end, so that the course page too keeps the address of a folder.
const basename = siteRoot.pathname;
const currentPath = () => pagePath(location.pathname.slice(basename.length - 1));
// Relative to the page that was loaded; browsers look them up again after a navigation.
for (const link of document.querySelectorAll<HTMLLinkElement>(
  'link[rel="icon"], link[rel="alternate"], link[rel="manifest"], link[rel="stylesheet"]',
))
  link.setAttribute('href', link.href);

async function fetchPage(path: string): Promise<CoursePage> {
  const address = new URL(`.${path}page.json`, siteRoot);
  if (address.origin !== location.origin) return missingPage(path);
  const response = await fetch(address);
  if (!response.ok && response.status !== 404) throw new Error(`The page answered ${response.status}.`);
  const json = response.ok && response.headers.get('Content-Type')?.includes('json');
  if (!json) return missingPage(path);
  // Our own build wrote this file next to the page; its shape is the build's promise.
  return (await response.json()) as CoursePage;
}

/** The page for an unknown address keeps the frame that is on screen. */
const missingPage = (path: string): CoursePage => ({
  path,
  title: '',
  description: '',
  frame: adopted?.frame ?? { courseTitle: '', examCode: '', language: document.documentElement.lang, subscribe: {} },
  data: { page: 'not-found' },
});

/** Loads files below `questions/`. Each is fetched once; one that failed is asked for again. */
function createLoader<T>(): (name: string) => Promise<T> {
  const files = new Map<string, Promise<T>>();
  const fetchFile = async (name: string): Promise<T> => {
    const response = await fetch(new URL(`questions/${name}.json`, siteRoot));
    if (!response.ok) throw new Error(`The questions answered ${response.status}.`);
    // Our own build wrote this file; its shape is the build's promise.
    return (await response.json()) as T;
  };
  return (name) => {
    const loading = files.get(name) ?? fetchFile(name);
    files.set(name, loading);
    loading.catch(() => files.delete(name));
    return loading;
  };
}

const stores = composeStores();
const cache = createPageCache(fetchPage);
const loadIndex = createLoader<IndexPiece>();
const siteData = {
  loadPage: fetchPage,
  loadPiece: createLoader<readonly Question[]>(),
  loadIndex: (number: number) => loadIndex(`index/${number}`),
};
const adopted = adoptPage(document);
// What cannot be had now is asked for again by the app, which can say so.
const page = adopted ?? (await fetchPage(currentPath()).catch(() => undefined));
const isReady =
  page !== undefined &&
  (await (adopted ? loadFirstCode : loadPageCode)(page).then(
    () => true,
    () => false,
  ));
if (isReady) cache.put(currentPath(), page);

const { turnOf, start } = queueQuestions();
const app = (
  <StoresProvider stores={stores}>
    <SiteLocation history={createBrowserHistory(basename)} bring={cache.bring}>
      <SiteDataContext value={siteData}>
        <TurnContext value={turnOf}>
          <App cache={cache} base={siteRoot.pathname} />
        </TurnContext>
      </SiteDataContext>
    </SiteLocation>
  </StoresProvider>
);
if (adopted && !isReady) tellLostFile();
else if (adopted) {
  hydrate(app, root);
  start();
} else render(app, root);

stores.settings.getState().actions.load();
void stores.learner.getState().actions.load();

import.meta.hot?.on('drillbook:content-changed', () => void cache.refresh(currentPath()));
