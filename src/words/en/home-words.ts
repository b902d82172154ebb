import { count, formatNumber } from './format';

export const homeWords = {
  start: 'Start',
  goOn: 'Go on',
  review: 'Read again',
  lessons: 'Lessons',
  minutes: (minutes: number) => `${formatNumber(minutes)} min`,
  questions: (number: number) => count(number, 'question', 'questions'),
  answered: (answered: number, of: number) => `${answered} of ${of} answered`,
  notStarted: 'Not started',
  phasesTitle: 'Six phases, one board',
  phasesText: 'Match AWS services and the phases of incident response, as often as you like.',
  openBoard: 'Open the phase board',
};
