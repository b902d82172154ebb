// Finds the browser that this machine already has; none is ever downloaded.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fail, ok, type Result } from '../core/result';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What Chromium is started with everywhere: no sandbox (it may run as root), no graphics card, no traffic of its own. */
export const chromiumFlags: string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of Chromium: CHROMIUM_PATH alone if it is set, else the usual names in /usr/bin and on PATH. The error is a sentence for people. */
export function findChromium(env: NodeJS.ProcessEnv): Result<string, string> {
  const wanted = env.CHROMIUM_PATH;
  if (wanted) return isProgram(wanted) ? ok(wanted) : fail(`CHROMIUM_PATH names ${wanted}, which is not a program.`);
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')];
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram);
  return found ? ok(found) : fail('No Chromium was found: install it, or set CHROMIUM_PATH to the browser to use.');
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
