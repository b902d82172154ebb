import { trustScript } from '../../../ui/trusted-types';
import type { Desk } from './desk-messages';
import workerAddress from './desk-worker?worker&url';
import { createWorkerDesk } from './worker-desk';

const patience = 60_000;

/** A desk in a worker or, where the browser gives us none, on the page. */
export async function openDesk(): Promise<Desk & { close: () => void }> {
  try {
    const start = () => new Worker(trustScript(new URL(workerAddress, import.meta.url).href), { type: 'module' });
    return createWorkerDesk(start, patience);
  } catch {
    const { createDesk } = await import('./results-desk');
    return { ...createDesk(), close: () => {} };
  }
}
