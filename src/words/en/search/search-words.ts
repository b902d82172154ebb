import { count } from '../format';

export const searchWords = {
  title: 'Search this course',
  label: 'Lessons, questions and services',
  close: 'Close',
  keys: 'Arrow keys move through the results, Enter opens one, Escape closes.',
  kinds: { lesson: 'Lessons', section: 'Sections', question: 'Questions', service: 'Services' },
  found: (number: number) => count(number, 'result', 'results'),
  shownOf: (shown: number, number: number) => `the first ${shown} of ${number}`,
  nothing: (text: string) => `Nothing found for “${text}”.`,
  failed: 'Search did not load. Check your connection, or use the list of contents.',
  needsBuild: 'Search needs a built site: run “npm run build”, then open the site that it wrote.',
  list: 'All lessons and services as a list',
  lessons: 'Lessons',
  services: 'Services',
  intro: 'Every lesson with its sections, and every service.',
  introPiece: (number: number, of: number) => `The lessons in their order, part ${number} of ${of}.`,
  parts: 'Parts of the list',
  part: (number: number) => `Part ${number}`,
};
