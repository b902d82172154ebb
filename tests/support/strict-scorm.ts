// scorm-again as a course system, with the lengths and words of the standards enforced, which it does not do itself.
import { Scorm12API, Scorm2004API } from 'scorm-again';
import { type ScormVersion, scormViolation } from './scorm-rules';

export type ScormCall = { method: string; args: readonly string[]; answer: string };

/** `launch` puts up the API of a new visit, with what the last one left; its window is what a package is started in. */
export type StrictScorm = {
  launch(): Record<string, unknown>;
  calls: ScormCall[];
  violations: string[];
  /** The value that the system now holds. */
  held(path: string): unknown;
};

type Runtime = Scorm12API | Scorm2004API;
type Held = { readonly [name: string]: unknown };

const settings = { autocommit: false, logLevel: 5, selfReportSessionTime: true } as const;

const step = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

export function strictScorm(version: ScormVersion, start: Held = {}): StrictScorm {
  const calls: ScormCall[] = [];
  const violations: string[] = [];
  let runtime: Runtime | undefined;
  const cmi = (): unknown => runtime?.renderCMIToJSONObject();

  /** Two things that only hold between calls: places in lists have no gaps, and nothing is said after the goodbye. */
  const check = (api: Runtime, element: string, value: string) => {
    const violation = scormViolation(version, element, value);
    const place = /^cmi\.interactions\.(\d+)\./.exec(element)?.[1];
    const count = api.cmi.interactions.childArray.length;
    if (violation) violations.push(violation);
    if (place !== undefined && Number(place) > count) violations.push(`${element} leaves a gap after ${count}`);
  };

  return {
    calls,
    violations,
    held: (path) => path.split('.').reduce(step, cmi()),
    launch() {
      const left = runtime ? step(cmi(), 'cmi') : undefined;
      const api = version === '1.2' ? new Scorm12API(settings) : new Scorm2004API(settings);
      api.loadFromJSON(JSON.parse(JSON.stringify(left ?? start)), 'cmi');
      runtime = api;
      const isGoodbye = (method: string) => method === 'LMSFinish' || method === 'Terminate';
      let isOver = false;
      const watched = new Proxy(api, {
        get(target, name) {
          const method: unknown = Reflect.get(target, name);
          if (typeof method !== 'function') return method;
          return (...args: string[]) => {
            const called = String(name);
            if (isOver && !called.includes('Error')) violations.push(`${called} after the goodbye`);
            if (/SetValue$/.test(called)) check(api, String(args[0]), String(args[1]));
            const answer: unknown = Reflect.apply(method, target, args);
            if (isGoodbye(called)) isOver = true;
            calls.push({ method: called, args, answer: String(answer) });
            return answer;
          };
        },
      });
      const frame: Record<string, unknown> = { opener: null };
      frame.parent = { [version === '1.2' ? 'API' : 'API_1484_11']: watched, parent: undefined };
      return frame;
    },
  };
}
