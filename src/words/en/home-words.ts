import { count, formatNumber } from './format';

export const homeWords = {
  start: 'Start',
  goOn: 'Go on',
  review: 'Read again',
  lessons: 'Lessons',
  lessonCount: (number: number) => count(number, 'lesson', 'lessons'),
  allOf: (module: string) => `All lessons of “${module}”`,
  coursePage: 'All modules of the course',
  moduleLoading: 'The lessons are on their way.',
  moduleFailed: 'The lessons did not load. Close and open this again to try once more, or follow the link.',
  minutes: (minutes: number) => `${formatNumber(minutes)} min`,
  questions: (number: number) => count(number, 'question', 'questions'),
  answered: (answered: number, of: number) => `${answered} of ${of} answered`,
  notStarted: 'Not started',
  next: 'Next',
  coverTitle: 'What this course covers',
  coverText: 'The four domains of the exam, with their share of it.',
  coverColumns: { domain: 'Domain', weight: 'Share', lessons: 'Lessons', questions: 'Questions' },
  weight: (percent: number) => `${formatNumber(percent)} %`,
  lessonsOf: (lessons: number, minutes: number) =>
    lessons === 0 ? 'None yet, only questions' : `${count(lessons, 'lesson', 'lessons')}, ${formatNumber(minutes)} min`,
  moreTitle: 'More ways to learn',
  more: {
    practice: 'Questions by domain, task or service, with the reason at once.',
    exam: 'A paper like the real one, with a clock and without hints.',
    drills: 'An incident that you lead. Every choice has a consequence.',
    services: 'Which AWS service helps in which phase, and what tells two apart.',
  },
  phasesTitle: 'Six phases, one board',
  phasesText: 'Match AWS services and the phases of incident response, as often as you like.',
  openBoard: 'Open the phase board',
};
