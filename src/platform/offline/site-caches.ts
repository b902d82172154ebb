// Where pages and scripts are stored: a host may hold several courses, each below its own root.

/** `data` outlives a deploy, `assets` hold every file whose name tells its content, `shell` belongs to one build. */
export const siteCaches = (root: string) => ({
  data: `drillbook ${root} data`,
  assets: `drillbook ${root} assets`,
  shell: (build: string) => `drillbook ${root} shell ${build}`,
  isShell: (name: string) => name.startsWith(`drillbook ${root} shell `),
});

/** The header in which the revision of a stored file stands. */
export const revisionHeader = 'X-Drillbook-Revision';

/** What a page says to a service worker, each with a port for the answer. */
export type WorkerQuestion = { type: 'has'; path: string } | { type: 'activate' };
