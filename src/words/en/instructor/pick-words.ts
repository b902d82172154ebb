import { formatNumber } from '../format';

/** Picking a part of the course. */
export const pickWords = {
  module: 'Module',
  titleHas: 'Title has',
  lesson: 'Lesson',
  none: 'Choose a lesson',
  questionFrom: 'Find the question in',
  fromLesson: 'a lesson',
  fromTask: 'a task of the exam',
  task: 'Task',
  question: 'Question',
  noQuestion: 'There is none here',
  more: (more: number) => `List more of the other ${formatNumber(more)}`,
  loading: 'Loading…',
  failed: 'This did not load. Check your connection.',
  retry: 'Try again',
};
