// The page's line to its service worker: installing it, and learning when a build other than the running one is ready.
import type { WorkerQuestion } from './site-caches';

export type WorkerLink = {
  /** Whether this page runs a build that a newer worker no longer has. */
  isOld(): boolean;
  onChange(changed: () => void): () => void;
  /** Lets the newest worker take over; after that a reload shows its build. */
  activate(): Promise<void>;
  /** Asks the host whether there is a newer build. */
  look(): Promise<void>;
};

/** How long a worker may take to answer or to start, in milliseconds. */
const patience = 5_000;

/**
 * Installs the worker at `script` (marked as safe by whoever calls) for the site below `scope`. `entry` is the path of the
 * page's own first script within the site: a build that has it is the one that runs here. Rejects where no worker may be.
 */
export async function linkWorker(
  container: ServiceWorkerContainer,
  { script, scope, entry }: { script: string; scope: string; entry: string },
): Promise<WorkerLink> {
  const registration = await container.register(script, { scope });
  const listeners = new Set<() => void>();
  let isOld = false;
  let unanswered = 0;

  async function compare(): Promise<void> {
    const { installing } = registration;
    // Another one is on its way: it is the one to compare with, once it is here. What it says of itself comes before the registration's word.
    if (installing?.state === 'installing') return;
    const waiting = installing?.state === 'installed' ? installing : registration.waiting;
    const newest = waiting ?? (container.controller ? registration.active : null);
    if (!newest) return;
    const hasEntry = await ask(newest, { type: 'has', path: entry });
    if (hasEntry === undefined) {
      // A busy device: the worker may answer later.
      unanswered += 1;
      if (unanswered < 10) setTimeout(() => void compare(), patience);
      return;
    }
    // The page runs that build already, as after a reload: nothing changes for it when the worker takes over.
    if (hasEntry && waiting) tell(waiting, { type: 'activate' });
    if (isOld === !hasEntry) return;
    isOld = !hasEntry;
    for (const changed of listeners) changed();
  }

  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && container.controller) void compare();
    });
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  container.addEventListener('controllerchange', () => void compare());
  // Without a look first, a page of the newest build would be held against a worker that is older than it.
  const look = () =>
    registration.update().then(
      () => undefined,
      () => undefined,
    );
  if (registration.waiting) void look().then(compare);

  return {
    isOld: () => isOld,
    onChange: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    look,
    activate: async () => {
      const { waiting } = registration;
      if (!waiting) return;
      const started = new Promise<void>((resolve) => {
        waiting.addEventListener('statechange', () => waiting.state === 'activated' && resolve());
        setTimeout(resolve, patience);
      });
      tell(waiting, { type: 'activate' });
      await started;
    },
  };
}

const tell = (worker: ServiceWorker, question: WorkerQuestion) => worker.postMessage(question);

/** The worker's answer; undefined when it gives none. */
function ask(worker: ServiceWorker, question: WorkerQuestion): Promise<boolean | undefined> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true);
    setTimeout(() => resolve(undefined), patience);
    worker.postMessage(question, [port2]);
  });
}
