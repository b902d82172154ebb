import { fingerprint } from '../../../core/fingerprint';
import { interaction2004, standing2004, visit2004 } from '../../../packaging/report/scorm/scorm2004-values';
import { type Dialect, type ReadValue, readNumber, type ScormVisit } from './dialect';

const completion = 'cmi.completion_status';
const success = 'cmi.success_status';

/** How a visit starts under SCORM 2004 RTE 4.2. The pass mark is cmi.scaled_passing_score, from -1 to 1. */
function begin(read: ReadValue, activity: string): ScormVisit {
  const mode = read('cmi.mode');
  const isReported = mode !== 'browse' && mode !== 'review';
  // Whoever looks at what was done may still have something to go on with.
  const isKept = mode !== 'browse';
  const completed = read(completion);
  const passed = read(success);
  const least = readNumber(read('cmi.scaled_passing_score'), -1, 1);
  const count = readNumber(read('cmi.interactions._count'), 0, 100_000);
  const location = read('cmi.location');
  return {
    launch: {
      learner: fingerprint(read('cmi.learner_id')),
      isForCredit: isReported && read('cmi.credit') !== 'no-credit',
      ...(least === undefined ? {} : { least: Math.round(least * 1e6) / 1e4 }),
      ...(count === undefined ? {} : { interactionsKept: count }),
      ...(location === '' ? {} : { location }),
    },
    isReported,
    // A system that is told no completion takes a lesson that was left for completed (RTE 4.2.4.1).
    first: [
      ...(isReported && completed !== 'completed' ? [[completion, 'incomplete'] as const] : []),
      ...visit2004(0, isKept),
    ],
    interaction: (place, interaction) => interaction2004(place, interaction, activity),
    standing: (standing, accepted) =>
      standing2004(standing, {
        isCompleted: (accepted.get(completion) ?? completed) === 'completed' || completed === 'completed',
        isPassed: accepted.get(success) === 'passed' || passed === 'passed',
        hasOwnMark: least !== undefined,
      }),
    visit: (sessionMs) => visit2004(sessionMs, isKept),
  };
}

/** SCORM 2004 4th Edition: RTE 3.1 functions and error codes, 4.2 data model. */
export const dialect2004: Dialect = {
  api: 'API_1484_11',
  methods: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    getValue: 'GetValue',
    setValue: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorText: 'GetErrorString',
    diagnostic: 'GetDiagnostic',
  },
  longestState: 64_000,
  stateElement: 'cmi.suspend_data',
  entryElement: 'cmi.entry',
  locationElement: 'cmi.location',
  longestLocation: 1_000,
  essential: new Set(['cmi.suspend_data', completion, success, 'cmi.score.scaled']),
  ended: new Set(['104', '112', '113', '122', '123', '132', '133', '142', '143']),
  missing: new Set(['401', '402', '404', '405']),
  unset: new Set(['401', '402', '403']),
  begin,
};
