// Which pages a course has, and the data that each of them needs and no more.
import type { Course, Lesson, Module, Phase, Service, Subscribe } from './course';

/** What the frame around every page shows. */
export type SiteFrame = { courseTitle: string; examCode: string; language: string; subscribe: Subscribe };

export type LessonCard = { id: string; title: string; summary: string; minutes: number; questions: readonly string[] };

export type PhaseLabel = Pick<Phase, 'id' | 'number' | 'name'>;

export type ServiceNote = Pick<Service, 'id' | 'name' | 'purpose' | 'phases'>;

export type HomePageData = {
  page: 'home';
  title: string;
  summary: string;
  exam: { code: string; title: string };
  modules: readonly (Omit<Module, 'lessons'> & { lessons: readonly LessonCard[] })[];
  phases: readonly (PhaseLabel & { goal: string })[];
};

export type LessonPageData = {
  page: 'lesson';
  lesson: Lesson;
  moduleTitle: string;
  domainName: string;
  place: { number: number; of: number };
  previous?: { id: string; title: string };
  next?: { id: string; title: string };
  services: readonly ServiceNote[];
  phases: readonly PhaseLabel[];
};

export type PhasesPageData = {
  page: 'phases';
  phases: readonly PhaseLabel[];
  services: readonly (ServiceNote & { inScope: boolean })[];
};

export type NotFoundPageData = { page: 'not-found' };

export type PageData = HomePageData | LessonPageData | PhasesPageData | NotFoundPageData;

/** `path` starts and ends with `/`; `title` and `description` stand in the document's head. */
export type CoursePage<D extends PageData = PageData> = {
  path: string;
  title: string;
  description: string;
  frame: SiteFrame;
  data: D;
};

/** The names of pages that come from the interface, not from content. */
export type PageTitles = { phases: string; notFound: string };

/** Every page of the course, in reading order. */
export function coursePages(course: Course, titles: PageTitles): CoursePage[] {
  const frame = frameOf(course);
  return [
    { path: '/', title: course.title, description: course.summary, frame, data: homeData(course) },
    ...course.lessons.map((lesson): CoursePage => {
      const data = lessonData(course, lesson);
      return { path: `/lessons/${lesson.id}/`, title: lesson.title, description: lesson.summary, frame, data };
    }),
    { path: '/practice/phases/', title: titles.phases, description: course.summary, frame, data: phasesData(course) },
  ];
}

/** The page for addresses that lead nowhere. */
export const notFoundPage = (course: Course, titles: PageTitles): CoursePage<NotFoundPageData> => ({
  path: '/404/',
  title: titles.notFound,
  description: course.summary,
  frame: frameOf(course),
  data: { page: 'not-found' },
});

const frameOf = ({ title, exam, language, subscribe }: Course): SiteFrame => ({
  courseTitle: title,
  examCode: exam.code,
  language,
  subscribe,
});

const labelOf = ({ id, number, name }: Phase): PhaseLabel => ({ id, number, name });

function homeData({ title, summary, exam, modules, lessons, phases }: Course): HomePageData {
  return {
    page: 'home',
    title,
    summary,
    exam: { code: exam.code, title: exam.title },
    modules: modules.map((module) => ({
      ...module,
      lessons: module.lessons.flatMap((id) => {
        const lesson = lessons.find((candidate) => candidate.id === id);
        return lesson ? [cardOf(lesson)] : [];
      }),
    })),
    phases: phases.map((phase) => ({ ...labelOf(phase), goal: phase.goal })),
  };
}

const cardOf = ({ id, title, summary, minutes, questions }: Lesson): LessonCard => ({
  id,
  title,
  summary,
  minutes,
  questions: questions.map((question) => question.id),
});

function lessonData(course: Course, lesson: Lesson): LessonPageData {
  const index = course.lessons.indexOf(lesson);
  const neighbour = (step: number) => {
    const found = course.lessons[index + step];
    return found && { id: found.id, title: found.title };
  };
  const module = course.modules.find(({ id }) => id === lesson.module);
  return {
    page: 'lesson',
    lesson,
    moduleTitle: module?.title ?? '',
    domainName: course.exam.domains.find(({ number }) => number === lesson.domain)?.name ?? '',
    place: { number: (module?.lessons.indexOf(lesson.id) ?? 0) + 1, of: module?.lessons.length ?? 1 },
    previous: neighbour(-1),
    next: neighbour(1),
    services: lesson.services.flatMap((id) => course.services.filter((service) => service.id === id).map(noteOf)),
    phases: course.phases.map(labelOf),
  };
}

const noteOf = ({ id, name, purpose, phases }: Service): ServiceNote => ({ id, name, purpose, phases });

const phasesData = ({ phases, services }: Course): PhasesPageData => ({
  page: 'phases',
  phases: phases.map(labelOf),
  services: services.map((service) => ({ ...noteOf(service), inScope: service.inScope })),
});
