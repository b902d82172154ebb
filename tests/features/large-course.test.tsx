// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { loadPageCode, PageContent } from '../../src/app/page-views';
import type { CoursePage, ExamPageData, HomePageData, PageData, PracticePageData } from '../../src/course/page-data';
import { type IndexPiece, indexOf, pieceOf } from '../../src/course/practice/index-pieces';
import { type SiteData, SiteDataContext } from '../../src/features/site-data';
import { SiteLocation } from '../../src/features/site-location';
import { createMemoryHistory } from '../../src/platform/history/site-history';
import { StoresProvider } from '../../src/stores/stores-context';
import { newStores, pages, questions, siteData } from './show-page';

function dataOf<N extends PageData['page']>(name: N): Extract<PageData, { page: N }> {
  const isNamed = (data: PageData): data is Extract<PageData, { page: N }> => data.page === name;
  const found = pages.map(({ data }) => data).find(isNamed);
  if (!found) throw new Error(`There is no page ${name}.`);
  return found;
}

/** The index of the real course as a large one has it: nothing in the page, all in pieces. */
const whole = dataOf('practice');
const parts = {
  pieces: 20,
  indexes: 5,
  total: whole.entries.length,
  domains: Object.fromEntries(
    [1, 2, 3, 4].map((number) => [number, whole.entries.filter(({ domain }) => domain === number).length]),
  ),
  services: [...new Set(whole.entries.flatMap(({ services }) => services))],
};
const practice: PracticePageData = { ...whole, parts, entries: [], lessons: {}, headings: {} };
const exam: ExamPageData<'exam'> = { ...dataOf('exam'), parts, candidates: [] };

/** A site that serves the pieces, and what was asked of it. */
function newSite() {
  const asked: string[] = [];
  const site: SiteData = {
    ...siteData,
    loadIndex: async (number): Promise<IndexPiece> => {
      asked.push(`index/${number}`);
      const { lessons, headings } = whole;
      return { entries: whole.entries.filter(({ id }) => indexOf(id, parts) === number), lessons, headings };
    },
    loadPiece: async (piece) => {
      asked.push(piece);
      return [...questions.values()].filter(({ id }) => pieceOf(id, parts) === piece);
    },
  };
  return { asked, site };
}

async function show(path: string, data: CoursePage['data'], site: SiteData, stores = newStores()) {
  const [page] = pages;
  if (!page) throw new Error('There is no page.');
  await loadPageCode({ ...page, data });
  await stores.learner.getState().actions.load();
  render(
    <StoresProvider stores={stores}>
      <SiteDataContext value={site}>
        <SiteLocation history={createMemoryHistory(path)}>
          <PageContent data={data} />
        </SiteLocation>
      </SiteDataContext>
    </StoresProvider>,
  );
  return userEvent.setup();
}

const fitLine = () =>
  within(screen.getByRole('form', { name: 'Your own set' })).getAllByRole('status')[0]?.textContent ?? '';

describe('practice in a large course', () => {
  it('tells how many questions there are and loads nothing before one is asked for', async () => {
    const { asked, site } = newSite();
    await show('/practice/', practice, site);
    expect(screen.getByRole('button', { name: /^2\. Security and Compliance/ }).textContent).toContain(
      `${parts.domains[2]}`,
    );
    expect(fitLine()).toMatch(/^\d+ questions fit$/);
    expect(asked).toEqual([]);
  });

  it('draws a set from one piece of the index', async () => {
    const { asked, site } = newSite();
    const user = await show('/practice/', practice, site);
    await user.click(screen.getByRole('button', { name: /^Ten of everything/ }));
    await screen.findByRole('heading', { name: 'Question 1 of 10' });
    expect(asked.filter((name) => name.startsWith('index/'))).toHaveLength(1);
    expect(asked.length).toBeLessThanOrEqual(5);
  });

  it('counts a narrow wish as far as it has looked', async () => {
    const { site } = newSite();
    const user = await show('/practice/', practice, site);
    for (const fold of document.querySelectorAll('details')) fold.setAttribute('open', '');
    await user.click(screen.getByRole('checkbox', { name: 'Put in order' }));
    const orders = whole.entries.filter(({ kind }) => kind === 'order').length;
    await expect.poll(() => Number(/\d+/.exec(fitLine())?.[0])).toBeGreaterThan(0);
    expect(Number(/\d+/.exec(fitLine())?.[0])).toBeLessThanOrEqual(orders);
  });

  it('gives the very questions that an address names', async () => {
    const { site } = newSite();
    await show('/practice/?ids=ir-block-address,ir-who-called&seed=t1', practice, site);
    await screen.findByRole('heading', { name: 'Question 1 of 2' });
    expect(document.querySelector('[data-question-id="ir-block-address"]')).toBeTruthy();
  });

  it('offers another try when a piece did not load', async () => {
    const { site } = newSite();
    let isOffline = true;
    const loadIndex: SiteData['loadIndex'] = (number) =>
      isOffline ? Promise.reject(new Error()) : site.loadIndex(number);
    const user = await show('/practice/?seed=t1', practice, { ...site, loadIndex });
    const again = await screen.findByRole('button', { name: 'Try again' });
    isOffline = false;
    await user.click(again);
    await screen.findByRole('heading', { name: 'Question 1 of 10' });
  });
});

it('an exam of a large course is drawn from as many pieces as a full paper needs', async () => {
  const { site } = newSite();
  await show('/exam/', exam, site);
  await expect
    .poll(() => screen.getByRole('button', { name: 'Start the exam' }).getAttribute('aria-disabled'), {
      timeout: 10_000,
    })
    .toBe('false');
  expect(screen.getByText(/All 65 questions are new to you/)).toBeTruthy();
});

describe('the course page of a large course', () => {
  const own = dataOf('home');
  const [first] = own.modules;
  if (!first || 'folded' in first) throw new Error('The real course shows its lessons.');
  const { lessons, ...module } = first;
  const home: HomePageData = { ...own, modules: [{ ...module, folded: lessons.length }] };
  const page = (data: PageData): CoursePage => ({
    ...(pages[0] ?? {
      path: '',
      title: '',
      description: '',
      frame: { courseTitle: '', examCode: '', language: 'en', subscribe: {} },
    }),
    data,
  });

  it('shows the lessons of a module once it is opened, and leads to them without scripts', async () => {
    const { site } = newSite();
    const asked: string[] = [];
    const loadPage: SiteData['loadPage'] = async (path) => {
      asked.push(path);
      return page({ page: 'module', module: first });
    };
    const user = await show('/', home, { ...site, loadPage });
    expect(screen.queryByRole('article')).toBeNull();
    expect(document.querySelector(`a[href="modules/${module.id}/"]`)).toBeTruthy();
    await user.click(screen.getByRole('heading', { name: module.title }));
    await screen.findAllByRole('article');
    expect(asked).toEqual([`/modules/${module.id}/`]);
  });

  it('says so when they did not load', async () => {
    const { site } = newSite();
    const user = await show('/', home, { ...site, loadPage: () => Promise.reject(new Error()) });
    await user.click(screen.getByRole('heading', { name: module.title }));
    await screen.findByText(/The lessons did not load/);
  });

  it('has a page for each module', async () => {
    const { site } = newSite();
    await show(`/modules/${module.id}/`, { page: 'module', module: first }, site);
    expect(screen.getByRole('heading', { level: 1, name: module.title })).toBeTruthy();
    expect(screen.getAllByRole('article')).toHaveLength(lessons.length);
  });
});
