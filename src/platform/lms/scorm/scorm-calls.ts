// Calls to a SCORM system that may answer no, answer nothing or throw.
import { fail, ok, type Result } from '../../../core/result';
import type { LmsProblem } from '../../../stores/lms/lms-link';
import { type CallLog, shortened } from '../call-log';
import type { FoundApi } from './find-api';

/** The names of one version's functions. */
export type MethodNames = {
  initialize: string;
  terminate: string;
  getValue: string;
  setValue: string;
  commit: string;
  lastError: string;
  errorText: string;
  diagnostic: string;
};

/** `number` is the system's own error code, '' where it has none to tell. */
export type ScormFailure = LmsProblem & { number: string };

/** No call throws. A failure of `set`, `commit`, `initialize` and `terminate` is any answer but `true`. */
export type ScormCalls = {
  initialize(): Result<true, ScormFailure>;
  get(element: string): Result<string, ScormFailure>;
  set(element: string, value: string): Result<true, ScormFailure>;
  commit(): Result<true, ScormFailure>;
  terminate(): Result<true, ScormFailure>;
};

/** Elements that name a learner: their values stay out of the records. */
const personal = /student_id|student_name|learner_id|learner_name/;

/** `ended` holds the error codes by which the system says that the session is over. */
export function scormCalls(
  api: FoundApi,
  names: MethodNames,
  ended: ReadonlySet<string>,
  now: () => number,
  log?: CallLog,
): ScormCalls {
  const ask = (method: string, argument: string): string => {
    try {
      return String(api.call(method, [argument]) ?? '');
    } catch {
      return '';
    }
  };
  const lastError = (): { number: string; words: string } => {
    const number = ask(names.lastError, '');
    if (number === '' || number === '0') return { number: '', words: '' };
    const words = [ask(names.errorText, number), ask(names.diagnostic, number)].filter((text) => text !== '');
    return { number, words: [`error ${number}`, ...new Set(words)].join(': ') };
  };
  /** `read` says of an answer whether it is good; the error is asked for where it is not. */
  const call = <T>(method: string, args: readonly string[], read: (answer: unknown) => T | undefined) => {
    const outcome = run(api, method, args);
    const value = outcome.ok ? read(outcome.value) : undefined;
    const answer = outcome.ok ? String(outcome.value) : '';
    const failure = value === undefined ? failureOf(method, args, outcome, lastError(), ended) : undefined;
    const isPersonal = args.some((argument) => personal.test(argument));
    log?.add({
      at: now(),
      call: method,
      args: args.map(shortened),
      answer: isPersonal ? '(hidden)' : shortened(answer),
      error: failure?.detail ?? '',
    });
    return value === undefined ? fail(failure ?? unknownFailure) : ok(value);
  };
  const isTrue = (answer: unknown): true | undefined => (String(answer) === 'true' ? true : undefined);
  return {
    initialize: () => call(names.initialize, [''], isTrue),
    set: (element, value) => call(names.setValue, [element, value], isTrue),
    commit: () => call(names.commit, [''], isTrue),
    terminate: () => call(names.terminate, [''], isTrue),
    // An empty answer may be a value or a failure: only the error code tells them apart.
    get: (element) =>
      call(names.getValue, [element], (answer) => {
        const text = String(answer ?? '');
        return (text === '' || text === 'false') && lastError().number !== '' ? undefined : text;
      }),
  };
}

const unknownFailure: ScormFailure = { code: 'refused', detail: '', number: '' };

const run = (api: FoundApi, method: string, args: readonly string[]): Result<unknown, unknown> => {
  try {
    return ok(api.call(method, args));
  } catch (thrown) {
    return fail(thrown);
  }
};

function failureOf(
  method: string,
  [element = '']: readonly string[],
  outcome: Result<unknown, unknown>,
  { number, words }: { number: string; words: string },
  ended: ReadonlySet<string>,
): ScormFailure {
  const what = `${method}(${element})`;
  if (!outcome.ok) return { code: 'threw', detail: `${what} threw ${shortened(String(outcome.error))}`, number };
  const said = `${what} answered ${shortened(String(outcome.value))}`;
  return {
    code: ended.has(number) ? 'ended' : 'refused',
    detail: words === '' ? said : `${said}, ${words}`,
    number,
  };
}
