// Speaks in place of the frame in the preview.
import { act, screen } from '@testing-library/preact';
import { toSend } from '../../../src/core/embed/embed-message';

export const previewFrame = (title: string): HTMLIFrameElement => screen.getByTitle<HTMLIFrameElement>(title);

/** The answers that the page gives to the frame, with the origins they are meant for. */
export function listenAt(frame: HTMLIFrameElement): { message: unknown; to: unknown }[] {
  const heard: { message: unknown; to: unknown }[] = [];
  const target = frame.contentWindow;
  if (!target) throw new Error('The frame has no window.');
  target.postMessage = (message: unknown, to: unknown) => void heard.push({ message, to });
  return heard;
}

/** Delivers a message as the browser would; by default from the frame itself and the site's own origin. */
export function say(
  frame: HTMLIFrameElement,
  message: object,
  { source = frame.contentWindow, origin = window.location.origin }: { source?: Window | null; origin?: string } = {},
): void {
  act(() => void window.dispatchEvent(new MessageEvent('message', { data: message, source, origin })));
}

type Message = Parameters<typeof toSend>[0];

/** The same for a message of the protocol. */
export const tell = (frame: HTMLIFrameElement, message: Message, from: Parameters<typeof say>[2] = {}): void =>
  say(frame, toSend(message), from);
