// Finding the object through which a SCORM system speaks: it is in some window around the package, sometime.

/** More frames than these are no course site. SCORM 2004 RTE 3.3.6 leaves the number open, so that a search ends. */
const mostSteps = 100;
const waitMs = 5_000;
const pauseMs = 100;

/** A property of a window, which may belong to another site and then throws. */
function peek(owner: unknown, name: string): unknown {
  try {
    return Reflect.get(Object(owner), name);
  } catch {
    return undefined;
  }
}

/** A window and those around it, the nearest first. */
function framesAround(start: unknown): unknown[] {
  const frames: unknown[] = [];
  let frame = start;
  while (frame !== undefined && frame !== null && !frames.includes(frame) && frames.length < mostSteps) {
    frames.push(frame);
    frame = peek(frame, 'parent');
  }
  return frames;
}

/** A system's API: how it is called is up to SCORM. */
export type FoundApi = { call(method: string, args: readonly string[]): unknown };

/** The API object in this window, if it has that method: anything else of the same name is not one. */
function apiIn(frame: unknown, name: string, method: string): FoundApi | undefined {
  const api = peek(frame, name);
  if (typeof peek(api, method) !== 'function') return undefined;
  return {
    call: (called, args) => {
      const run = peek(api, called);
      if (typeof run !== 'function') throw new Error(`${name} has no ${called}`);
      return Reflect.apply(run, api, args);
    },
  };
}

/**
 * Looks for the API in the window, in those around it, then in those that opened any of them and around these. Windows
 * of other sites are passed over. SCORM 1.2 RTE 3.3.6.1, SCORM 2004 RTE 3.3.6.
 */
export function findApi(start: unknown, name: string, method: string): FoundApi | undefined {
  const around = framesAround(start);
  const openers = around.flatMap((frame) => framesAround(peek(frame, 'opener')));
  for (const frame of new Set([...around, ...openers])) {
    const api = apiIn(frame, name, method);
    if (api) return api;
  }
  return undefined;
}

/** Looks again and again for five seconds: some systems put their API up after the package has started. */
export async function waitForApi(start: unknown, name: string, method: string): Promise<FoundApi | undefined> {
  for (let waited = 0; waited <= waitMs; waited += pauseMs) {
    const api = findApi(start, name, method);
    if (api) return api;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return undefined;
}
