// What a link needs of the browser around it; a test hands in its own.
import { newId } from '../new-id';
import type { CallLog } from './call-log';

export type KeptTexts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * `frame` is the window in which the package runs, `search` its address from the question mark on. `session` and `device`
 * open sessionStorage and localStorage and may throw. `now` is in milliseconds since 1970.
 */
export type LinkSetting = {
  frame: unknown;
  search: string;
  fetch: typeof globalThis.fetch;
  session: () => KeptTexts | undefined;
  device: () => KeptTexts | undefined;
  now: () => number;
  newId: () => string;
  log?: CallLog;
};

/** The browser of this page. */
export const browserSetting = (log?: CallLog): LinkSetting => ({
  frame: globalThis.window,
  search: globalThis.location.search,
  fetch: (...request) => globalThis.fetch(...request),
  session: () => globalThis.sessionStorage,
  device: () => globalThis.localStorage,
  now: () => Date.now(),
  newId,
  ...(log ? { log } : {}),
});

/** What is kept under a name; undefined where nothing is, or where the browser refuses. */
export function readKept(open: () => KeptTexts | undefined, name: string): string | undefined {
  try {
    return open()?.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether the browser has kept it. */
export function keep(open: () => KeptTexts | undefined, name: string, text: string): boolean {
  try {
    const storage = open();
    storage?.setItem(name, text);
    return storage?.getItem(name) === text;
  } catch {
    return false;
  }
}
