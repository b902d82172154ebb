// A Chromium of its own, with a profile on disk, that may be killed like a crash would.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { chromiumFlags } from '../../src/build/find-chromium';
import { chromiumPath } from './browser';

/** A folder for a profile, removed when the test ends. */
export function freshProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'drillbook-profile-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  return profile;
}

/** Starts a browser on `profile`; `kill` ends all its processes at once, without any warning to them. */
export async function startChromium(profile: string): Promise<{ page: Page; kill: () => Promise<void> }> {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const args = [...chromiumFlags, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  const child = spawn(chromiumPath(), args, { detached: true, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = async () => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
    await ended;
  };
  onTestFinished(kill);
  const portLines = () => (existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n').length : 0);
  await expect.poll(portLines, { timeout: 30_000, interval: 50 }).toBeGreaterThan(1);
  const [port] = readFileSync(portFile, 'utf8').split('\n');
  const browser: Browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser came without a window.');
  return { page: context.pages()[0] ?? (await context.newPage()), kill };
}
