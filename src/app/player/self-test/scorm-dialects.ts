// The same questions in the words of both SCORM versions (1.2: Run-Time Environment 3.4.3; 2004 4th edition: RTE 4.2).

export type ScormDialect = {
  api: string;
  calls: {
    begin: string;
    end: string;
    get: string;
    set: string;
    commit: string;
    lastError: string;
    errorText: string;
    diagnostic: string;
  };
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
    api: 'API',
    calls: {
      begin: 'LMSInitialize',
      end: 'LMSFinish',
      get: 'LMSGetValue',
      set: 'LMSSetValue',
      commit: 'LMSCommit',
      lastError: 'LMSGetLastError',
      errorText: 'LMSGetErrorString',
      diagnostic: 'LMSGetDiagnostic',
    },
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
    api: 'API_1484_11',
    calls: {
      begin: 'Initialize',
      end: 'Terminate',
      get: 'GetValue',
      set: 'SetValue',
      commit: 'Commit',
      lastError: 'GetLastError',
      errorText: 'GetErrorString',
      diagnostic: 'GetDiagnostic',
    },
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
