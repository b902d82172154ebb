import { onWake } from './on-wake';

export type TabChannel = {
  /** Tells the other tabs that something was saved. */
  announce(): void;
  close(): void;
};

function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('drillbook');
  } catch {
    return undefined;
  }
}

/**
 * Calls back when another tab saved something. What a message says is never looked at: it only means that the store is
 * worth reading again. Without BroadcastChannel, every return to the page means that.
 */
export function createTabChannel(changed: () => void): TabChannel {
  const channel = openChannel();
  if (!channel) return { announce() {}, close: onWake(changed) };
  channel.onmessage = () => changed();
  return {
    announce() {
      try {
        channel.postMessage('saved');
      } catch {
        // A closed channel; the other tabs read again when they come to the front.
      }
    },
    close: () => channel.close(),
  };
}
