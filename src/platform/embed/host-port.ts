// The line to the page around this one: who may speak on it, and in which order.
import { type FrameMessage, type HostMessage, readHostMessage, toSend } from '../../core/embed/embed-message';
import { createRateCap, mostMessages } from '../../core/embed/rate-cap';

/** Pauses before the frame says hello once more, in milliseconds: the script of a host may come late. */
const pauses = [250, 1_000, 4_000, 15_000];

export type HostPort = {
  /** Sends to the host that answered; nothing happens before one has. */
  send(message: FrameMessage): void;
  /** Messages that were not listened to: not ours, not from the host, or too many. */
  counts(): { ignored: number; capped: number };
  close(): void;
};

export type HostPortNeeds = {
  own: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  host: Pick<Window, 'postMessage'>;
  /** Whether a page of this origin may be the host. */
  isAllowed: (origin: string) => boolean;
  /** Milliseconds of a clock that only grows. */
  clock: () => number;
  onMessage: (message: HostMessage, origin: string) => void;
};

/** Says hello until an allowed host answers with `welcome`; from then on talks and listens to that origin alone. */
export function createHostPort({ own, host, isAllowed, clock, onMessage }: HostPortNeeds): HostPort {
  const mayPass = createRateCap(mostMessages);
  let origin: string | undefined;
  let ignored = 0;
  let capped = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hellos = 0;

  const sayHello = () => {
    clearTimeout(timer);
    if (origin !== undefined) return;
    host.postMessage(toSend({ type: 'hello' }), '*');
    const pause = pauses[hellos];
    hellos += 1;
    if (pause !== undefined) timer = setTimeout(sayHello, pause);
  };

  const listen = (event: MessageEvent) => {
    const isFromHost =
      event.source === host && (origin === undefined ? isAllowed(event.origin) : event.origin === origin);
    const message = isFromHost ? readHostMessage(event.data) : undefined;
    // A host is welcomed once, and says nothing else before.
    if (!message || (message.type === 'welcome') !== (origin === undefined)) {
      ignored += 1;
      return;
    }
    if (message.type === 'welcome') {
      origin = event.origin;
      clearTimeout(timer);
    } else if (!mayPass(clock())) {
      capped += 1;
      return;
    }
    onMessage(message, event.origin);
  };

  own.addEventListener('message', listen);
  // Whoever uses the frame may have a host that has come since.
  own.addEventListener('focusin', sayHello);
  sayHello();

  return {
    send(message) {
      if (origin !== undefined) host.postMessage(toSend(message), origin);
    },
    counts: () => ({ ignored, capped }),
    close() {
      clearTimeout(timer);
      own.removeEventListener('message', listen);
      own.removeEventListener('focusin', sayHello);
    },
  };
}
