// Which pages a course has, and what each of them is given.
import type { Course, Lesson } from './course';
import type {
  CoursePage,
  DomainCover,
  HomePageData,
  LessonPageData,
  NotFoundPageData,
  PageTitles,
  PhasesPageData,
  SiteFrame,
} from './page-data';
import { drillData, drillsData } from './pages/drill-data';
import { examData } from './pages/exam-data';
import { instructorsData } from './pages/instructors-data';
import { labelOf, noteOf } from './pages/labels';
import { moduleCovers, modulePages } from './pages/module-data';
import { practiceData } from './pages/practice-data';
import { printData } from './pages/print-data';
import { resultsData } from './pages/results-data';
import { searchData } from './pages/search-data';
import { serviceDataFrom, servicesData } from './pages/service-data';
import { questionIndex } from './practice/question-index';

/** Every page of the course, in reading order. */
export function coursePages(course: Course, titles: PageTitles): CoursePage[] {
  const frame = frameOf(course);
  return [
    { path: '/', title: course.title, description: course.summary, frame, data: homeData(course) },
    ...course.lessons.map((lesson, place): CoursePage => {
      const data = lessonData(course, lesson, place);
      return { path: `/lessons/${lesson.id}/`, title: lesson.title, description: lesson.summary, frame, data };
    }),
    ...pagesBeside(course, titles).map(({ description = course.summary, ...page }) => ({
      ...page,
      description,
      frame,
    })),
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

type BarePage = Omit<CoursePage, 'frame' | 'description'> & { description?: string };

/** The pages that stand beside the lessons. */
function pagesBeside(course: Course, titles: PageTitles): BarePage[] {
  const index = questionIndex(course);
  const serviceData = serviceDataFrom(course, index);
  return [
    ...modulePages(course).map((module) => ({
      path: `/modules/${module.id}/`,
      title: module.title,
      description: module.summary,
      data: { page: 'module', module } as const,
    })),
    { path: '/practice/', title: titles.practice, data: practiceData(course, index) },
    { path: '/practice/phases/', title: titles.phases, data: phasesData(course) },
    { path: '/exam/', title: titles.exam, data: examData(course, index, 'exam') },
    { path: '/exam/paper/', title: titles.paper, data: examData(course, index, 'paper') },
    { path: '/drills/', title: titles.drills, data: drillsData(course) },
    ...course.drills.map((drill) => ({
      path: `/drills/${drill.id}/`,
      title: drill.title,
      description: drill.summary,
      data: drillData(course, drill),
    })),
    { path: '/services/', title: titles.services, data: servicesData(course) },
    ...course.services.map((service) => ({
      path: `/services/${service.id}/`,
      title: service.name,
      description: service.purpose,
      data: serviceData(service),
    })),
    { path: '/instructors/results/', title: titles.results, data: resultsData(course) },
    ...searchData(course).map((data) => ({
      path: data.piece.number === 1 ? '/search/' : `/search/${data.piece.number}/`,
      title: titles.search,
      data,
    })),
    { path: '/instructors/', title: titles.instructors, data: instructorsData(course) },
    { path: '/instructors/print/', title: titles.print, data: printData(course) },
  ];
}

/** What the frame of each page shows. */
export const frameOf = ({ title, exam, language, subscribe, report }: Course): SiteFrame => ({
  courseTitle: title,
  examCode: exam.code,
  language,
  subscribe,
  ...(report !== undefined && { report }),
});

function homeData(course: Course): HomePageData {
  const { title, summary, exam, phases } = course;
  return {
    page: 'home',
    title,
    summary,
    exam: { code: exam.code, title: exam.title },
    modules: moduleCovers(course),
    domains: domainCovers(course),
    phases: phases.map((phase) => ({ ...labelOf(phase), goal: phase.goal })),
  };
}

function domainCovers({ exam, lessons, bank }: Course): DomainCover[] {
  const questions = [...lessons, ...bank].flatMap((part) => part.questions);
  return exam.domains.map(({ number, name, weight }) => {
    const own = lessons.filter(({ domain }) => domain === number);
    return {
      ...{ number, name, weight },
      lessons: own.length,
      minutes: own.reduce((sum, { minutes }) => sum + minutes, 0),
      questions: questions.filter(({ domain }) => domain === number).length,
    };
  });
}

/** What the page of a lesson is given; `index` is its place in the course. */
export function lessonData(course: Course, lesson: Lesson, index: number): LessonPageData {
  const neighbour = (step: number) => {
    const found = course.lessons[index + step];
    return found && { id: found.id, title: found.title };
  };
  const module = course.modules.find(({ id }) => id === lesson.module);
  const domain = course.exam.domains.find(({ number }) => number === lesson.domain);
  const { file: _file, tags: _tags, words: _words, services, mentions: _mentions, ...shown } = lesson;
  return {
    page: 'lesson',
    lesson: shown,
    moduleTitle: module?.title ?? '',
    ...(domain && { domain: { number: domain.number, name: domain.name } }),
    place: { number: (module?.lessons.indexOf(lesson.id) ?? 0) + 1, of: module?.lessons.length ?? 1 },
    previous: neighbour(-1),
    next: neighbour(1),
    services: services.flatMap((id) => course.services.filter((service) => service.id === id).map(noteOf)),
    phases: course.phases.map(labelOf),
  };
}

/** What the phase board is drawn from. */
export const phasesData = ({ phases, services }: Course): PhasesPageData => ({
  page: 'phases',
  phases: phases.map(labelOf),
  services: services.map((service) => ({ ...noteOf(service), inScope: service.inScope })),
});
