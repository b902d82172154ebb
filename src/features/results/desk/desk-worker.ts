// The reader of results in a thread of its own: a large file never holds up the page.
import type { DeskCall, DeskReply } from './desk-messages';
import { createDesk } from './results-desk';

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
  const { ask } = event.data;
  const reply = (answer: DeskReply) => self.postMessage(answer);
  run(event.data).then(
    (value) => reply({ ask, value: value ?? true }),
    () => reply({ ask }),
  );
});
