import { unmarked } from '../../core/plain-text';
import type { QuestionExample } from '../question-kind';
import type { OrderShape } from './order-shape';

const item = (id: string, text: string) => ({ id, text: unmarked(text) });

/** One of each sort: with partial credit, and all or nothing. */
export const orderExamples: readonly QuestionExample<OrderShape>[] = [
  {
    ask: {
      items: [
        { ...item('identification', 'Identification'), phase: 2 },
        { ...item('containment', 'Containment'), phase: 3 },
        { ...item('eradication', 'Eradication'), phase: 4 },
        { ...item('recovery', 'Recovery'), phase: 5 },
      ],
    },
    key: {
      order: ['identification', 'containment', 'eradication', 'recovery'],
      reasons: { containment: unmarked('The spread is stopped before the cause is removed.') },
      scoring: 'parts',
    },
    right: ['identification', 'containment', 'eradication', 'recovery'],
    wrong: ['containment', 'identification', 'eradication', 'recovery'],
  },
  {
    ask: { items: [item('snapshot', 'Take a snapshot'), item('isolate', 'Isolate it'), item('end', 'Terminate it')] },
    key: { order: ['snapshot', 'isolate', 'end'], reasons: {}, scoring: 'all' },
    right: ['snapshot', 'isolate', 'end'],
    wrong: ['end', 'snapshot', 'isolate'],
  },
];
