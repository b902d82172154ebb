import { embedPath } from '../../core/embed/embed-subject';
import type { Question } from '../../questions/question-kinds';
import type { Course, Lesson } from '../course';
import { frameOf, lessonData, phasesData } from '../course-pages';
import type { EmbedPage } from './embed-page';
import { leadOut } from './lead-out';

/** So many questions get a page of their own, each a file; the first in the order of the course. */
export const mostEmbeddedQuestions = 2_000;

/** From a bare lesson or question to the root of the site. */
const root = '../../../';

/** The bare pages of a course: each lesson, each question, the phase board. `left` counts the questions beyond the limit, which get none. */
export function embedPages(course: Course, titles: { phases: string }): { pages: EmbedPage[]; left: number } {
  const frame = frameOf(course);
  const questions = [
    ...course.lessons.flatMap((lesson) => lesson.questions.map((question) => questionPage(question, lesson))),
    ...course.bank.flatMap((topic) => topic.questions.map((question) => questionPage(question))),
  ];
  const pages = [...course.lessons.map(lessonPage), ...questions.slice(0, mostEmbeddedQuestions), phasesPage()];
  return {
    pages: pages.map((page) => ({ ...page, frame })),
    left: Math.max(0, questions.length - mostEmbeddedQuestions),
  };

  function lessonPage(lesson: Lesson, index: number): Omit<EmbedPage, 'frame'> {
    const home = `/lessons/${lesson.id}/`;
    const { lesson: shown, services, phases } = lessonData(course, lesson, index);
    return {
      path: embedPath({ show: 'lesson', id: lesson.id }),
      title: lesson.title,
      description: lesson.summary,
      data: { page: 'embed-lesson', home, lesson: leadOut(shown, root + home.slice(1)), services, phases },
    };
  }

  function questionPage(question: Question, lesson?: Lesson): Omit<EmbedPage, 'frame'> {
    // A question of the bank has no page on the site: there it is asked as a set of one.
    const home = lesson
      ? `/lessons/${lesson.id}/#${question.id}`
      : `/practice/?ids=${encodeURIComponent(question.id)}&seed=1`;
    const [page = ''] = home.slice(1).split(/[?#]/);
    return {
      path: embedPath({ show: 'question', id: question.id }),
      title: question.title.text,
      description: course.summary,
      data: {
        page: 'embed-question',
        home,
        question: leadOut(question, root + page),
        ...(lesson && { lessonId: lesson.id }),
      },
    };
  }

  function phasesPage(): Omit<EmbedPage, 'frame'> {
    const { phases, services } = phasesData(course);
    return {
      path: embedPath({ show: 'phases' }),
      title: titles.phases,
      description: course.summary,
      data: { page: 'embed-phases', home: '/practice/phases/', phases, services },
    };
  }
}
