// The reader of results in a thread of its own: a large file never holds up the page.
import type { Desk } from './desk-messages';
import { createDesk } from './results-desk';

/** One call of a method, and `ask` to tell its answer from others. */
export type DeskCall = { [M in keyof Desk]: { ask: number; method: M; given: Parameters<Desk[M]> } }[keyof Desk];

export type DeskReply = { ask: number; value: unknown };

const desk = createDesk();

function run(call: DeskCall): Promise<unknown> {
  switch (call.method) {
    case 'know':
      return desk.know(...call.given);
    case 'add':
      return desk.add(...call.given);
    case 'addSample':
      return desk.addSample(...call.given);
    case 'remove':
      return desk.remove(...call.given);
    case 'health':
      return desk.health();
  }
}

self.addEventListener('message', (event: MessageEvent<DeskCall>) => {
  void run(event.data).then((value) => self.postMessage({ ask: event.data.ask, value } satisfies DeskReply));
});
