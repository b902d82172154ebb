import { fingerprint } from '../../../core/fingerprint';
import { interaction12, readStatus12, standing12, visit12 } from '../../../packaging/report/scorm/scorm12-values';
import { type Dialect, type ReadValue, readNumber, type ScormVisit } from './dialect';

const status = 'cmi.core.lesson_status';

/** How a visit starts under SCORM 1.2 RTE 3.4.2. The pass mark is cmi.student_data.mastery_score, a percentage. */
function begin(read: ReadValue): ScormVisit {
  const mode = read('cmi.core.lesson_mode');
  const isReported = mode !== 'browse' && mode !== 'review';
  // Whoever looks at what was done may still have something to go on with.
  const isKept = mode !== 'browse';
  const held = readStatus12(read(status)) ?? 'not attempted';
  const least = readNumber(read('cmi.student_data.mastery_score'), 0, 100);
  const count = readNumber(read('cmi.interactions._count'), 0, 100_000);
  const location = read('cmi.core.lesson_location');
  return {
    launch: {
      learner: fingerprint(read('cmi.core.student_id')),
      isForCredit: isReported && read('cmi.core.credit') !== 'no-credit',
      ...(least === undefined ? {} : { least }),
      ...(count === undefined ? {} : { interactionsKept: count }),
      ...(location === '' ? {} : { location }),
    },
    isReported,
    // A system that is told no status completes the lesson by itself at the goodbye (RTE 3.4.2.1.4).
    first: [
      ...(isReported && held === 'not attempted' ? [[status, 'incomplete'] as const] : []),
      ...(mode === 'browse' && held === 'not attempted' ? [[status, 'browsed'] as const] : []),
      ...visit12(0, isKept),
    ],
    interaction: interaction12,
    standing: (standing, accepted) =>
      standing12(standing, readStatus12(accepted.get(status) ?? '') ?? held, least !== undefined),
    visit: (sessionMs) => visit12(sessionMs, isKept),
  };
}

/** SCORM 1.2: RTE 3.3 functions and error codes, 3.4.2 data model. */
export const dialect12: Dialect = {
  api: 'API',
  methods: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    getValue: 'LMSGetValue',
    setValue: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    errorText: 'LMSGetErrorString',
    diagnostic: 'LMSGetDiagnostic',
  },
  longestState: 4_096,
  stateElement: 'cmi.suspend_data',
  entryElement: 'cmi.core.entry',
  locationElement: 'cmi.core.lesson_location',
  longestLocation: 255,
  essential: new Set(['cmi.suspend_data', status, 'cmi.core.score.raw']),
  ended: new Set(['301']),
  missing: new Set(['201', '202', '203', '401', '402', '403']),
  unset: new Set(['201', '202', '203', '401', '404']),
  begin,
};
