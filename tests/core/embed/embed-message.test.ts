import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FrameMessage,
  type HostMessage,
  readFrameMessage,
  readHostMessage,
  toSend,
} from '../../../src/core/embed/embed-message';
import { longestState } from '../../../src/core/embed/read-fields';

const score = { answered: 1, of: 4, earned: 0.5, possible: 6 };
const fromFrame: FrameMessage[] = [
  { type: 'hello' },
  { type: 'ready', title: 'Basics', questions: ['one', 'two'], keeps: 'host' },
  { type: 'height', height: 812.5 },
  { type: 'started' },
  { type: 'restored' },
  { type: 'restored', score },
  { type: 'answered', question: 'one', items: ['a', 'b'], verdict: 'partial', earned: 0.5, possible: 1 },
  { type: 'progress', ...score },
  { type: 'completed', ...score },
  { type: 'state', state: '{}' },
  { type: 'reset' },
  { type: 'error', code: 'lost-file', message: 'A file is missing.' },
];
const fromHost: HostMessage[] = [
  { type: 'welcome', keepsState: false },
  { type: 'welcome', keepsState: true, state: '{}' },
  { type: 'theme', theme: 'dark' },
  { type: 'focus' },
  { type: 'reset' },
  { type: 'state', state: '{}' },
];

describe('a message', () => {
  it.each(fromFrame)('of the frame arrives as it was sent: $type', (message) => {
    expect(readFrameMessage(toSend(message))).toEqual(message);
  });

  it.each(fromHost)('of the host arrives as it was sent: $type', (message) => {
    expect(readHostMessage(toSend(message))).toEqual(message);
  });

  it('of another version, or of none, is nothing', () => {
    for (const message of fromHost) {
      expect(readHostMessage(message)).toBeUndefined();
      expect(readHostMessage({ ...message, drillbook: 2 })).toBeUndefined();
      expect(readHostMessage({ ...message, drillbook: '1' })).toBeUndefined();
    }
  });

  it('loses what does not belong to it', () => {
    expect(readHostMessage({ drillbook: 1, type: 'focus', question: 'one', __proto__: { a: 1 } })).toEqual({
      type: 'focus',
    });
  });

  it('with a state that is too long is none', () => {
    const state = 'x'.repeat(longestState + 1);
    expect(readHostMessage(toSend({ type: 'state', state }))).toBeUndefined();
    expect(readHostMessage(toSend({ type: 'welcome', keepsState: true, state }))).toEqual({
      type: 'welcome',
      keepsState: true,
    });
  });

  it('is never made of names that every object has', () => {
    for (const type of ['constructor', '__proto__', 'toString'])
      expect(readHostMessage({ drillbook: 1, type })).toBeUndefined();
  });

  it('can be any JSON or anything that can be cloned: reading it never throws, and what is read is of a known type', () => {
    const types = [...fromFrame, ...fromHost].map(({ type }) => type);
    const close = fc.record(
      {
        drillbook: fc.oneof(fc.constant(1), fc.anything()),
        type: fc.oneof(fc.constantFrom(...types), fc.anything()),
        height: fc.anything(),
        state: fc.anything(),
        keepsState: fc.anything(),
        theme: fc.anything(),
        items: fc.anything(),
        score: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.anything({ withMap: true, withSet: true, withDate: true, withBigInt: true }), close),
        (value) => {
          const read = [readFrameMessage(value), readHostMessage(value)];
          for (const message of read) if (message) expect(types).toContain(message.type);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
