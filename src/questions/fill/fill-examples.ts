import { unmarked } from '../../core/plain-text';
import type { QuestionExample } from '../question-kind';
import type { FillShape } from './fill-shape';

const text = (words: string) => ({ text: unmarked(words) });

/** Typed blanks with partial credit; and one to type and one to pick, all or nothing. */
export const fillExamples: readonly QuestionExample<FillShape>[] = [
  {
    ask: {
      segments: [text('A deny rule is '), { blank: 'blank-1' }, text('; a patch is '), { blank: 'blank-2' }, text('.')],
      isShuffled: true,
    },
    key: { answers: { 'blank-1': ['containment', 'isolation'], 'blank-2': ['eradication'] }, scoring: 'parts' },
    right: { 'blank-1': 'Isolation', 'blank-2': 'eradication' },
    wrong: { 'blank-1': 'containment', 'blank-2': 'recovery' },
  },
  {
    ask: {
      segments: [
        text('First '),
        { blank: 'blank-1', choices: ['isolate', 'terminate', 'wait'] },
        text(' the instance, then take a '),
        { blank: 'blank-2' },
        text('.'),
      ],
      isShuffled: true,
    },
    key: { answers: { 'blank-1': ['isolate'], 'blank-2': ['snapshot', 'copy'] }, scoring: 'all' },
    right: { 'blank-1': 'isolate', 'blank-2': ' snapshot ' },
    wrong: { 'blank-1': 'terminate', 'blank-2': 'copy' },
  },
];
