import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventLogText, type LoggedEvent, readEventLog } from '../../../../src/core/embed/log/event-log';

const answered: LoggedEvent = {
  at: 1_795_873_000_000,
  frame: 'embed/lessons/first/?mode=exam',
  type: 'answered',
  question: 'q-1',
  items: ['a', 'b'],
  verdict: 'partial',
  earned: 1,
  possible: 2,
};
const file = (events: unknown[], fields: object = {}) =>
  JSON.stringify({ format: 'drillbook-events', schema: 1, events, ...fields });

describe('the log of events', () => {
  const event = fc.record({
    at: fc.nat(),
    frame: fc.string({ maxLength: 40 }),
    type: fc.constant('height' as const),
    height: fc.nat(),
  });

  it('reads back what was written', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        expect(readEventLog(eventLogText(events))).toEqual({ ok: true, value: { events, leftOut: 0 } });
      }),
    );
    const named = { ...answered, learner: 'a7' };
    expect(readEventLog(eventLogText([answered, named]))).toEqual({
      ok: true,
      value: { events: [answered, named], leftOut: 0 },
    });
  });

  it('leaves out and counts what is no event, and drops fields that belong to none', () => {
    const bad = [
      null,
      7,
      {},
      { ...answered, at: -1 },
      { ...answered, at: '2026' },
      { ...answered, frame: 7 },
      { ...answered, verdict: 'great' },
      { ...answered, learner: 7 },
      { at: 1, frame: 'x', type: 'hello' },
      { at: 1, frame: 'x', type: 'state', state: 'secret' },
      { at: 1, frame: 'x', type: '__proto__' },
    ];
    const read = readEventLog(file([...bad, { ...answered, colour: 'red' }]));
    expect(read).toEqual({ ok: true, value: { events: [answered], leftOut: bad.length } });
  });

  it('says what is wrong with another file', () => {
    for (const text of ['', '{', '[]', 'null', file([], { format: 'x' }), file([], { events: {} })])
      expect(readEventLog(text)).toMatchObject({ ok: false, error: [{ code: 'event-log-format' }] });
    expect(readEventLog(file([], { schema: 2 }))).toMatchObject({ ok: false, error: [{ code: 'event-log-newer' }] });
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readEventLog(text)));
  });
});
