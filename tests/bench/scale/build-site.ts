import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildFlags } from '../../../scripts/build-flags.mjs';

/** Wall time and time of all processors in seconds; memory at its peak in MB. */
export type Build = { seconds: number; cpu: number; memory: number };

type Places = { root: string; content: string; out: string; cache: string };

/** Says what the build took, from inside it, when it ends. */
const report = `process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\nUSED '+JSON.stringify({cpu:(u.userCPUTime+u.systemCPUTime)/1e6,memory:Math.round(u.maxRSS/1024)})+'\\n')})`;

/** The real build of a content folder in a process of its own, with a cache of its own. Rejects with its last words when it fails. */
export function buildSite({ root, content, out, cache }: Places): Promise<Build> {
  const start = performance.now();
  const args = [...buildFlags, '--import', `data:text/javascript,${encodeURIComponent(report)}`];
  const vite = [
    join(root, 'node_modules/vite/bin/vite.js'),
    'build',
    '--outDir',
    out,
    '--emptyOutDir',
    '--logLevel',
    'error',
  ];
  const env = { ...process.env, DRILLBOOK_CONTENT: content, DRILLBOOK_CACHE: cache, DRILLBOOK_URL: '' };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args, ...vite], { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4_000);
    });
    child.on('error', reject);
    child.on('close', (status, signal) => {
      const used = /USED (\{.*\})\s*$/.exec(said)?.[1];
      if (status !== 0 || used === undefined)
        return reject(new Error(`The build failed (${signal ?? status}):\n${said}`));
      // Our own line of a moment ago.
      const { cpu, memory } = JSON.parse(used) as Omit<Build, 'seconds'>;
      return resolve({ seconds: (performance.now() - start) / 1000, cpu, memory });
    });
  });
}
