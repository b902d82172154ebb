import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { readFrameMessage, toSend } from '../../../core/embed/embed-message';
import { isLogged, type LoggedEvent } from '../../../core/embed/log/event-log';

/** More are not kept: a frame that talks without end must not fill the page. */
const mostEvents = 2_000;

export type FrameEvents = {
  /** The oldest first; a row of heights is told by its last. */
  events: readonly LoggedEvent[];
  /** How many were left out because there were too many. */
  older: number;
  /** What the frame asked for since it was loaded, in pixels. */
  height: number | undefined;
  clear: () => void;
};

const none = { events: [], older: 0 };

/**
 * Plays the host for the frame: greets it, and collects what it says. Only messages of this very frame and of the site's
 * own origin count. `site` is the address of its root, `address` that of the frame; without it nobody is listened to.
 */
export function useFrameEvents(
  frame: RefObject<HTMLIFrameElement | null>,
  site: string | undefined,
  address: string | undefined,
): FrameEvents {
  const [log, setLog] = useState<{ events: readonly LoggedEvent[]; older: number }>(none);
  const [height, setHeight] = useState<number>();
  useLayoutEffect(() => {
    setHeight(undefined);
    if (site === undefined || address === undefined) return;
    const { origin } = new URL(site);
    const path = address.slice(site.length);
    const onMessage = ({ source, origin: from, data }: MessageEvent<unknown>) => {
      const target = frame.current?.contentWindow;
      if (!target || source !== target || from !== origin) return;
      const message = readFrameMessage(data);
      if (!message) return;
      if (message.type === 'hello') target.postMessage(toSend({ type: 'welcome', keepsState: false }), origin);
      if (message.type === 'height') setHeight(message.height);
      if (isLogged(message)) setLog((before) => withEvent(before, { ...message, at: Date.now(), frame: path }));
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [frame, site, address]);
  const clear = useCallback(() => setLog(none), []);
  return { ...log, height, clear };
}

function withEvent({ events, older }: { events: readonly LoggedEvent[]; older: number }, event: LoggedEvent) {
  const isAgain = event.type === 'height' && events.at(-1)?.type === 'height';
  const all = [...(isAgain ? events.slice(0, -1) : events), event];
  const over = Math.max(0, all.length - mostEvents);
  return { events: all.slice(over), older: older + over };
}
