// The frames of one site on this page: sized, told apart from all others, and heard.
import { type HostMessage, readFrameMessage, toSend } from '../core/embed/embed-message';
import { createRateCap, mostMessages } from '../core/embed/rate-cap';
import { keep, readKept } from './keep-state';

export type Frames = {
  /** Adds a frame that a search of the document does not find; its events are dispatched on `target`. Returns how to take it away. */
  add(frame: HTMLIFrameElement, target: HTMLElement): () => void;
  /** Sends to a frame that has said hello; false for another. */
  send(frame: HTMLIFrameElement, message: HostMessage): boolean;
};

/** Listens to the frames whose address starts with `<site>embed/`. `site` is the address of the site's root, with a slash at its end. */
export function watchFrames(site: string): Frames {
  const { origin } = new URL(site);
  const own = new Map<HTMLIFrameElement, HTMLElement>();
  const caps = new WeakMap<HTMLIFrameElement, (now: number) => boolean>();

  const frameOf = (source: MessageEventSource | null) =>
    [...own.keys(), ...document.querySelectorAll('iframe')].find(
      (frame) => frame.contentWindow === source && frame.src.startsWith(`${site}embed/`),
    );

  const send = (frame: HTMLIFrameElement, message: HostMessage) => {
    if (!caps.has(frame)) return false;
    frame.contentWindow?.postMessage(toSend(message), origin);
    return true;
  };

  addEventListener('message', (event) => {
    if (event.origin !== origin) return;
    const message = readFrameMessage(event.data);
    const frame = message && frameOf(event.source);
    if (!message || !frame) return;
    const mayPass = caps.get(frame) ?? createRateCap(mostMessages);
    caps.set(frame, mayPass);
    if (!mayPass(performance.now())) return;
    const target = own.get(frame) ?? frame;
    const isKeeping = target.hasAttribute('keep') || target.hasAttribute('data-keep');
    const { pathname, search } = new URL(frame.src);
    if (message.type === 'hello') {
      const state = isKeeping ? readKept(pathname + search) : undefined;
      send(frame, { type: 'welcome', keepsState: isKeeping, ...(state !== undefined && { state }) });
      return;
    }
    if (message.type === 'height') {
      const { boxSizing } = getComputedStyle(frame);
      const edges = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
      frame.style.height = `${message.height + edges}px`;
    }
    if (message.type === 'state' && isKeeping) keep(pathname + search, message.state);
    target.dispatchEvent(new CustomEvent(`drillbook:${message.type}`, { bubbles: true, detail: message }));
  });

  return {
    add(frame, target) {
      own.set(frame, target);
      return () => own.delete(frame);
    },
    send,
  };
}
