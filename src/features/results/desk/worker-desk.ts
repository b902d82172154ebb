import type { ItemKey } from '../../../core/results/item-answer';
import type { Desk, DeskCall, DeskReply, FileReport } from './desk-messages';

type Added = { file: File } | { sample: string };
type Line = { ask: (call: WithoutNumber<DeskCall>) => Promise<unknown>; close: () => void };
type WithoutNumber<C> = C extends DeskCall ? Omit<C, 'ask'> : never;

/**
 * A desk in a worker that `start` makes. A file that it does not read within `patience` milliseconds is given up: the worker
 * is stopped, and a new one reads the other files again.
 */
export function createWorkerDesk(start: () => Worker, patience: number): Desk & { close: () => void } {
  let line = openLine(start());
  const known: ItemKey[] = [];
  const held = new Map<string, Added>();
  const add = (id: string, added: Added) =>
    'file' in added
      ? line.ask({ method: 'add', given: [id, added.file] })
      : line.ask({ method: 'addSample', given: [id, added.sample] });
  const startAnew = async () => {
    line.close();
    line = openLine(start());
    await line.ask({ method: 'know', given: [known] });
    for (const [id, added] of held) await add(id, added);
  };
  const take = async (id: string, name: string, added: Added): Promise<FileReport> => {
    const answer = await inTime(add(id, added), patience);
    if (answer === undefined) {
      await startAnew();
      return { id, name, isRead: false, problem: { code: 'slow' } };
    }
    // The other end is our own code of the same build, which answers `add` with a report.
    const report = answer as FileReport;
    if (report.isRead) held.set(id, added);
    return report;
  };
  return {
    know: async (keys) => {
      known.push(...keys);
      await line.ask({ method: 'know', given: [keys] });
    },
    add: (id, file) => take(id, file.name, { file }),
    addSample: (id, name) => take(id, name, { sample: name }),
    remove: async (id) => {
      held.delete(id);
      await line.ask({ method: 'remove', given: [id] });
    },
    health: async () => {
      const health = await line.ask({ method: 'health', given: [] });
      // As above: this is what `health` answers.
      return health as Awaited<ReturnType<Desk['health']>>;
    },
    close: () => line.close(),
  };
}

function openLine(worker: Worker): Line {
  const waiting = new Map<number, (reply: DeskReply) => void>();
  let asked = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<DeskReply>) => {
    waiting.get(data.ask)?.(data);
    waiting.delete(data.ask);
  });
  return {
    ask: (call) =>
      new Promise((resolve, reject) => {
        asked += 1;
        const of = call.method;
        waiting.set(asked, ({ value }) => (value === undefined ? reject(new Error(`${of} failed.`)) : resolve(value)));
        worker.postMessage({ ...call, ask: asked });
      }),
    close: () => worker.terminate(),
  };
}

/** The value, or undefined when it does not come in time. */
async function inTime(value: Promise<unknown>, patience: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  const first = await Promise.race([value, late]);
  clearTimeout(timer);
  return first;
}
