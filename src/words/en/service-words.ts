import { count, formatNumber } from './format';

export const serviceWords = {
  intro: 'Which service helps in which phase of incident response, and why.',
  press: 'Press a mark to read the reason.',
  noScripts: 'The reasons stand on the page of each service.',
  best: 'helps most',
  also: 'helps too',
  filters: 'Find services',
  name: 'Name or purpose',
  phase: 'Helps in',
  anyPhase: 'any phase',
  bestOnly: 'Only where it helps most',
  inScopeOnly: 'Only services in the scope of the exam',
  table: 'AWS services by phase of incident response',
  service: 'Service',
  sortByName: 'Sort by name',
  sortByPhase: (phase: string) => `Sort by ${phase}: the services that help most come first`,
  shown: (shown: number, of: number) =>
    shown === of ? count(of, 'service', 'services') : `${shown} of ${count(of, 'service', 'services')}`,
  nothing: 'No service fits. Change what you look for.',
  reason: (number: number, phase: string, why: string) => `${number}. ${phase}: ${why}.`,
  cell: (service: string, phase: string, grade: string) => `${service}, ${phase}: ${grade}. Why?`,
  outOfScope: 'outside the exam',
  overview: 'All services',
  inScope: 'In the scope of the exam',
  notInScope: 'Not in the scope of the exam',
  phasesTitle: 'When it helps in incident response',
  noPhase: 'It plays no part in the phases of incident response.',
  confusedTitle: 'Not to be confused with',
  passagesTitle: 'Where the lessons speak of it',
  questionsTitle: 'Questions about it',
  firstPassages: (shown: number, of: number) =>
    `These are the first ${shown} of ${formatNumber(of)}; the search finds the others.`,
  firstQuestions: (shown: number, of: number) =>
    `These are the first ${shown} of ${formatNumber(of)}; practice draws from all of them.`,
  practise: (number: number) => `Practise ${count(number, 'question', 'questions')}`,
  practisePairs: 'Practise its phases',
};
