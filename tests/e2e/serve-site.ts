// Serves the built site on a free port for as long as the browser tests run.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/serve.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the site, with a slash at its end. */
    site: string;
    /** The folder that it is served from. */
    siteFolder: string;
  }
}

/** The folder is `dist`, or what DRILLBOOK_DIST names. Fails when no site was built into it. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const folder = resolve(process.env.DRILLBOOK_DIST ?? 'dist');
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(
      `There is no built site in ${folder}: run “npx vite build” first, or name its folder in DRILLBOOK_DIST.`,
    );
  }
  const { address, stop } = await serveSite(folder, 0);
  project.provide('site', address);
  project.provide('siteFolder', folder);
  return stop;
}
