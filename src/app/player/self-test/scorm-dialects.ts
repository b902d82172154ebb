// The same questions in the words of both SCORM versions (1.2: Run-Time Environment 3.4.3; 2004 4th edition: RTE 4.2).
import { dialect12 } from '../../../platform/lms/scorm/dialect-12';
import { dialect2004 } from '../../../platform/lms/scorm/dialect-2004';
import type { MethodNames } from '../../../platform/lms/scorm/scorm-calls';

export type ScormDialect = {
  api: string;
  calls: MethodNames;
  learner: string;
  mode: string;
  credit: string;
  state: string;
  /** With the values that content may set. */
  statuses: readonly { element: string; legal: readonly string[]; usual: string }[];
  score: string;
  scoreBounds: readonly (readonly [string, string])[];
  interactions: string;
  exit: string;
};

export const scormDialects: Readonly<Record<'scorm-1.2' | 'scorm-2004', ScormDialect>> = {
  'scorm-1.2': {
    api: dialect12.api,
    calls: dialect12.methods,
    learner: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    state: 'cmi.suspend_data',
    statuses: [
      {
        element: 'cmi.core.lesson_status',
        legal: ['passed', 'completed', 'failed', 'incomplete', 'browsed'],
        usual: 'incomplete',
      },
    ],
    score: 'cmi.core.score.raw',
    scoreBounds: [
      ['cmi.core.score.min', '0'],
      ['cmi.core.score.max', '100'],
    ],
    interactions: 'cmi.interactions._children',
    exit: 'cmi.core.exit',
  },
  'scorm-2004': {
    api: dialect2004.api,
    calls: dialect2004.methods,
    learner: 'cmi.learner_id',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    state: 'cmi.suspend_data',
    statuses: [
      {
        element: 'cmi.completion_status',
        legal: ['completed', 'incomplete', 'not attempted', 'unknown'],
        usual: 'incomplete',
      },
      { element: 'cmi.success_status', legal: ['passed', 'failed', 'unknown'], usual: 'unknown' },
    ],
    score: 'cmi.score.raw',
    scoreBounds: [
      ['cmi.score.min', '0'],
      ['cmi.score.max', '100'],
    ],
    interactions: 'cmi.interactions._children',
    exit: 'cmi.exit',
  },
};
