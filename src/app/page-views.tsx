// Which code shows which page; `sources` names the chunks for the prerenderer's preload links.
import type { ComponentType } from 'react';
import type { CoursePage, PageData } from '../course/course-pages';
import type { Kind } from '../questions/question-kinds';
import { loadQuestionViews } from '../questions/question-views';

type PageName = PageData['page'];
type PageViews = { [N in PageName]: ComponentType<{ data: Extract<PageData, { page: N }> }> };

const loaders: { [N in PageName]: { source: string; load: () => Promise<PageViews[N]> } } = {
  home: {
    source: 'src/features/home/HomePage.tsx',
    load: async () => (await import('../features/home/HomePage')).HomePage,
  },
  lesson: {
    source: 'src/features/lesson/LessonPage.tsx',
    load: async () => (await import('../features/lesson/LessonPage')).LessonPage,
  },
  phases: {
    source: 'src/features/practice/PhasesPage.tsx',
    load: async () => (await import('../features/practice/PhasesPage')).PhasesPage,
  },
  'not-found': {
    source: 'src/app/NotFoundPage.tsx',
    load: async () => (await import('./NotFoundPage')).NotFoundPage,
  },
};

const kindSources: Readonly<Record<Kind, string>> = {
  choice: 'src/questions/choice/ChoiceView.tsx',
  match: 'src/questions/match/MatchView.tsx',
};

const loaded: { [N in PageName]?: PageViews[N] } = {};

/** Loads the code that shows this page, with the views of the questions on it; after that `PageContent` can render it. */
export async function loadPageCode({ data }: CoursePage): Promise<void> {
  await Promise.all([loadView(data.page), loadQuestionViews(kindsOn(data))]);
}

async function loadView<N extends PageName>(name: N): Promise<void> {
  loaded[name] ??= await loaders[name].load();
}

/** The source files of that code. */
export const pageSources = ({ data }: CoursePage): string[] => [
  loaders[data.page].source,
  ...kindsOn(data).map((kind) => kindSources[kind]),
];

function kindsOn(data: PageData): Kind[] {
  if (data.page === 'lesson') return [...new Set(data.lesson.questions.map(({ kind }) => kind))];
  return data.page === 'phases' ? ['match'] : [];
}

export function PageContent({ data }: { data: PageData }) {
  switch (data.page) {
    case 'home':
      return loaded.home && <loaded.home data={data} />;
    case 'lesson':
      return loaded.lesson && <loaded.lesson data={data} />;
    case 'phases':
      return loaded.phases && <loaded.phases data={data} />;
    case 'not-found': {
      const NotFound = loaded['not-found'];
      return NotFound && <NotFound data={data} />;
    }
  }
}
