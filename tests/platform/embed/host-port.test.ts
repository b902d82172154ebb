// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type HostMessage, toSend } from '../../../src/core/embed/embed-message';
import { createHostPort, type HostPort } from '../../../src/platform/embed/host-port';

const origin = 'https://blog.example';
const welcome = toSend({ type: 'welcome', keepsState: false });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function openPort(isAllowed: (origin: string) => boolean = () => true) {
  const sent: { data: unknown; to: unknown }[] = [];
  const heard: HostMessage[] = [];
  let now = 0;
  const channel = new MessageChannel();
  // Stands in for the window of the host: a message names it as its source, and it takes what is sent.
  const host = Object.assign(channel.port1, {
    postMessage: (data: unknown, to: unknown) => void sent.push({ data, to }),
  });
  const own = new EventTarget();
  const port: HostPort = createHostPort({
    own,
    host,
    isAllowed,
    clock: () => now,
    onMessage: (message) => heard.push(message),
  });
  const hear = (data: unknown, from: string = origin, source: MessageEventSource | null = host) =>
    own.dispatchEvent(new MessageEvent('message', { data, origin: from, source }));
  return { port, sent, heard, hear, own, wait: (time: number) => (now += time) };
}

describe('the line to a host', () => {
  it('begins with hellos that carry nothing, and ends them with the first welcome', () => {
    const { sent, hear } = openPort();
    vi.advanceTimersByTime(300);
    expect(sent).toEqual(Array(2).fill({ data: { drillbook: 1, type: 'hello' }, to: '*' }));
    hear(welcome);
    vi.advanceTimersByTime(60_000);
    expect(sent).toHaveLength(2);
  });

  it('says hello a few times, and again when somebody uses the frame', () => {
    const { sent, own } = openPort();
    vi.advanceTimersByTime(600_000);
    expect(sent).toHaveLength(5);
    own.dispatchEvent(new Event('focusin'));
    expect(sent).toHaveLength(6);
  });

  it('sends to the origin that answered and to no other, and nothing before', () => {
    const { port, sent, hear } = openPort();
    port.send({ type: 'started' });
    hear(welcome);
    port.send({ type: 'height', height: 5 });
    expect(sent.slice(1)).toEqual([{ data: { drillbook: 1, type: 'height', height: 5 }, to: origin }]);
  });

  it('does not hear other windows, other origins, or a host that is not allowed', () => {
    const { port, hear, heard } = openPort((name) => name === origin);
    hear(welcome, 'https://evil.example');
    hear(welcome, origin, null);
    hear(toSend({ type: 'focus' }));
    expect(heard).toEqual([]);
    hear(welcome);
    hear(toSend({ type: 'focus' }), 'https://evil.example');
    hear(toSend({ type: 'focus' }), origin, new MessageChannel().port1);
    hear(welcome);
    expect(heard.map(({ type }) => type)).toEqual(['welcome']);
    expect(port.counts().ignored).toBe(6);
  });

  it('hears at most 50 messages a second', () => {
    const { port, hear, heard, wait } = openPort();
    hear(welcome);
    for (let count = 0; count < 10_000; count += 1) hear(toSend({ type: 'theme', theme: 'dark' }));
    expect(heard).toHaveLength(51);
    expect(port.counts().capped).toBe(9_950);
    wait(1_001);
    hear(toSend({ type: 'focus' }));
    expect(heard).toHaveLength(52);
  });

  it('takes any JSON from anybody without a word, and counts it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (value, isWelcomed) => {
        const { port, hear, heard, sent } = openPort();
        if (isWelcomed) hear(welcome);
        hear(value);
        expect(heard).toHaveLength(isWelcomed ? 1 : 0);
        expect(sent).toHaveLength(1);
        expect(port.counts().ignored).toBe(1);
        port.close();
      }),
    );
  });
});
