import { afterEach, expect, it, vi } from 'vitest';
import type { DeskCall } from '../../../src/features/results/desk/desk-messages';
import { createDesk } from '../../../src/features/results/desk/results-desk';
import { createWorkerDesk } from '../../../src/features/results/desk/worker-desk';

afterEach(() => vi.useRealTimers());

/** Workers that never finish a file called “endless”, and their calls. */
function startWorkers() {
  const calls: string[][] = [];
  const stopped: number[] = [];
  const start = (): Worker => {
    const desk = createDesk();
    const own: string[] = [];
    const number = calls.push(own);
    const port = new EventTarget();
    const answer = async ({ ask, method, given }: DeskCall) => {
      own.push(method === 'add' ? `add ${given[1].name}` : method);
      if (method === 'add' && given[1].name === 'endless') return;
      if (method === 'add' && given[1].name === 'locked')
        return void port.dispatchEvent(new MessageEvent('message', { data: { ask } }));
      const value = method === 'add' ? await desk.add(...given) : method === 'health' ? await desk.health() : true;
      port.dispatchEvent(new MessageEvent('message', { data: { ask, value } }));
    };
    const fake = Object.assign(port, {
      postMessage: (call: DeskCall) => void answer(call),
      terminate: () => stopped.push(number),
    });
    // As much of a worker as a desk uses.
    return fake as unknown as Worker;
  };
  return { start, calls, stopped };
}

const file = (name: string) => new File([`id,result,learner\nq,correct,${name}`], name);

it('gives up a file that takes too long, and reads the others again in a new worker', async () => {
  vi.useFakeTimers();
  const { start, calls, stopped } = startWorkers();
  const desk = createWorkerDesk(start, 1_000);
  await desk.know([{ id: 'q', options: [], right: [] }]);
  expect(await desk.add('1', file('a'))).toMatchObject({ isRead: true, answers: 1 });
  const slow = desk.add('2', file('endless'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await slow).toMatchObject({ isRead: false, problem: { code: 'slow' } });
  expect(stopped).toEqual([1]);
  expect(calls[1]).toEqual(['know', 'add a']);
  expect(await desk.health()).toMatchObject({ answers: 1, learners: 1 });
});

it('rejects what its worker could not do', async () => {
  const desk = createWorkerDesk(startWorkers().start, 60_000);
  await expect(desk.add('1', file('locked'))).rejects.toThrow('add failed.');
});
