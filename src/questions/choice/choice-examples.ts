import type { QuestionExample } from '../question-kind';
import type { ChoiceShape } from './choice-shape';

const option = (id: string, text: string) => ({ id, text: { text, html: text } });

/** One of each sort: pick one, and select two. */
export const choiceExamples: readonly QuestionExample<ChoiceShape>[] = [
  {
    ask: { options: [option('a', 'Containment'), option('b', 'Recovery')], select: 1, isShuffled: true },
    key: { right: ['a'], reasons: {}, scoring: 'parts' },
    right: ['a'],
    wrong: ['b'],
  },
  {
    ask: { options: [option('a', 'Logs'), option('b', 'Backups'), option('c', 'Blame')], select: 2, isShuffled: false },
    key: { right: ['a', 'b'], reasons: {}, scoring: 'all' },
    right: ['b', 'a'],
    wrong: ['a', 'c'],
  },
];
