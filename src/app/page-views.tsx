// Which code shows which page; `sources` names the chunks for the prerenderer's preload links.
import type { ComponentType } from 'preact';
import type { CoursePage, PageData } from '../course/page-data';
import type { Kind } from '../questions/question-kinds';
import { loadQuestionViews } from '../questions/question-views';

type PageName = PageData['page'];
type PageViews = { [N in PageName]: ComponentType<{ data: Extract<PageData, { page: N }> }> };

const loaders: { [N in PageName]: { source: string; load: () => Promise<PageViews[N]> } } = {
  home: {
    source: 'src/features/home/HomePage.tsx',
    load: async () => (await import('../features/home/HomePage')).HomePage,
  },
  module: {
    source: 'src/features/home/ModulePage.tsx',
    load: async () => (await import('../features/home/ModulePage')).ModulePage,
  },
  lesson: {
    source: 'src/features/lesson/LessonPage.tsx',
    load: async () => (await import('../features/lesson/LessonPage')).LessonPage,
  },
  phases: {
    source: 'src/features/practice/PhasesPage.tsx',
    load: async () => (await import('../features/practice/PhasesPage')).PhasesPage,
  },
  practice: {
    source: 'src/features/practice/PracticePage.tsx',
    load: async () => (await import('../features/practice/PracticePage')).PracticePage,
  },
  exam: {
    source: 'src/features/exam/ExamPage.tsx',
    load: async () => (await import('../features/exam/ExamPage')).ExamPage,
  },
  paper: {
    source: 'src/features/exam/PaperPage.tsx',
    load: async () => (await import('../features/exam/PaperPage')).PaperPage,
  },
  results: {
    source: 'src/features/results/ResultsPage.tsx',
    load: async () => (await import('../features/results/ResultsPage')).ResultsPage,
  },
  drills: {
    source: 'src/features/drill/DrillsPage.tsx',
    load: async () => (await import('../features/drill/DrillsPage')).DrillsPage,
  },
  drill: {
    source: 'src/features/drill/DrillPage.tsx',
    load: async () => (await import('../features/drill/DrillPage')).DrillPage,
  },
  services: {
    source: 'src/features/service/ServicesPage.tsx',
    load: async () => (await import('../features/service/ServicesPage')).ServicesPage,
  },
  service: {
    source: 'src/features/service/ServicePage.tsx',
    load: async () => (await import('../features/service/ServicePage')).ServicePage,
  },
  search: {
    source: 'src/features/search/SearchPage.tsx',
    load: async () => (await import('../features/search/SearchPage')).SearchPage,
  },
  instructors: {
    source: 'src/features/instructor/InstructorsPage.tsx',
    load: async () => (await import('../features/instructor/InstructorsPage')).InstructorsPage,
  },
  print: {
    source: 'src/features/print/PrintPage.tsx',
    load: async () => (await import('../features/print/PrintPage')).PrintPage,
  },
  'not-found': {
    source: 'src/app/NotFoundPage.tsx',
    load: async () => (await import('./NotFoundPage')).NotFoundPage,
  },
};

/** Choices come with every page. */
export const kindSources: Readonly<Partial<Record<Kind, string>>> = {
  match: 'src/questions/match/MatchView.tsx',
  fill: 'src/questions/fill/FillView.tsx',
  order: 'src/questions/order/OrderView.tsx',
};

const loaded: { [N in PageName]?: PageViews[N] } = {};

/** Loads the code that shows this page, with the views of the questions on it; after that `PageContent` can render it. */
export async function loadPageCode({ data }: CoursePage): Promise<void> {
  await Promise.all([loadView(data.page), loadQuestionViews(kindsOn(data))]);
}

/** Loads what a prerendered page needs to come to life and to take its first answers; its other questions stand as they are until their code comes. */
export async function loadFirstCode({ data }: CoursePage): Promise<void> {
  await Promise.all([loadView(data.page), loadQuestionViews(firstKindsOn(data))]);
}

async function loadView<N extends PageName>(name: N): Promise<void> {
  loaded[name] ??= await loaders[name].load();
}

export type PageSources = { first: readonly string[]; later: readonly string[] };

/** The source files of that code: those that come with the page, and those of its other questions. */
export const pageSources = ({ data }: CoursePage): PageSources => ({
  first: [loaders[data.page].source, ...firstKindsOn(data).flatMap((kind) => kindSources[kind] ?? [])],
  later: kindsOn(data).flatMap((kind) => kindSources[kind] ?? []),
});

/** In a lesson the kind that is small and most common goes first. */
const firstKindsOn = (data: PageData): Kind[] =>
  data.page === 'lesson' ? kindsOn(data).filter((kind) => kind === 'choice') : kindsOn(data);

function kindsOn(data: PageData): Kind[] {
  if (data.page === 'lesson') return [...new Set(data.lesson.questions.map(({ kind }) => kind))];
  if (data.page === 'paper' || data.page === 'practice') return ['choice'];
  return data.page === 'phases' ? ['match'] : [];
}

export function PageContent({ data }: { data: PageData }) {
  switch (data.page) {
    case 'home':
      return loaded.home && <loaded.home data={data} />;
    case 'module':
      return loaded.module && <loaded.module data={data} />;
    case 'lesson':
      return loaded.lesson && <loaded.lesson data={data} />;
    case 'phases':
      return loaded.phases && <loaded.phases data={data} />;
    case 'practice':
      return loaded.practice && <loaded.practice data={data} />;
    case 'exam':
      return loaded.exam && <loaded.exam data={data} />;
    case 'paper':
      return loaded.paper && <loaded.paper data={data} />;
    case 'results':
      return loaded.results && <loaded.results data={data} />;
    case 'drills':
      return loaded.drills && <loaded.drills data={data} />;
    case 'drill':
      return loaded.drill && <loaded.drill data={data} />;
    case 'services':
      return loaded.services && <loaded.services data={data} />;
    case 'service':
      return loaded.service && <loaded.service data={data} />;
    case 'search':
      return loaded.search && <loaded.search data={data} />;
    case 'instructors':
      return loaded.instructors && <loaded.instructors data={data} />;
    case 'print':
      return loaded.print && <loaded.print data={data} />;
    case 'not-found': {
      const NotFound = loaded['not-found'];
      return NotFound && <NotFound data={data} />;
    }
  }
}
