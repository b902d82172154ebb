import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fail, ok } from '../../../src/core/result';
import type { Interaction } from '../../../src/packaging/report/report';
import {
  advanceSender,
  companyMs,
  patienceMs,
  type SenderEvent,
  type SenderState,
  startSender,
  statusOf,
  wakeAt,
} from '../../../src/stores/lms/sender-state';
import { choiceQuestion } from '../sample-questions';
import { refused } from './played-system';

const interactionOf = (number: number): Interaction => ({
  number,
  question: choiceQuestion,
  response: ['blame'],
  grade: { status: 'graded', earned: 0, possible: 1, parts: [] },
  at: 0,
  spent: 0,
});

const changed = (
  state: string,
  interactions: readonly Interaction[] = [],
  isUrgent = interactions.length > 0,
): SenderEvent => ({
  type: 'changed',
  interactions,
  facts: { state },
  isUrgent,
});

/** The state after events, each with its time. */
const stateAfter = (...events: readonly (readonly [number, SenderEvent])[]): SenderState =>
  events.reduce((state, [now, event]) => advanceSender(state, event, now), startSender(0, { state: '' }));

const woken: SenderEvent = { type: 'woken' };

describe('a sender', () => {
  test('waits for company where nothing is urgent, and sends at once where something is', () => {
    expect(wakeAt(stateAfter([100, changed('a')]))).toBe(100 + companyMs);
    expect(wakeAt(stateAfter([100, changed('a')], [200, changed('b')]))).toBe(100 + companyMs);
    expect(wakeAt(stateAfter([100, changed('a')], [200, changed('b', [interactionOf(0)])]))).toBe(200);
    expect(stateAfter([100, changed('a')], [101, woken]).flight).toBeUndefined();
  });

  test('sends nothing that the system has already', () => {
    const state = stateAfter(
      [0, changed('a', [interactionOf(0)])],
      [0, woken],
      [5, { type: 'replied', flight: 1, result: ok(true) }],
    );
    const same = advanceSender(advanceSender(state, changed('a'), 10), woken, 10 + companyMs);
    expect(same.flight).toBeUndefined();
    expect(same.confirmed.revision).toBe(same.wanted.revision);
  });

  test('takes an unknown, late reply for nothing', () => {
    const state = stateAfter([0, changed('a', [interactionOf(0)])], [0, woken], [patienceMs, woken]);
    expect(state).toMatchObject({ problem: { code: 'silent' }, failures: 1 });
    expect(advanceSender(state, { type: 'replied', flight: 1, result: ok(true) }, patienceMs + 1)).toBe(state);
  });

  test('says waiting after a failure, unreachable after three, connected after a success', () => {
    let state = stateAfter([0, changed('a', [interactionOf(0)])]);
    const states = [1, 2, 3, 4].map((flight) => {
      const now = wakeAt(state) ?? 0;
      state = advanceSender(state, woken, now);
      state = advanceSender(state, { type: 'replied', flight, result: flight === 4 ? ok(true) : fail(refused) }, now);
      return statusOf(state);
    });
    expect(states.map((status) => [status.state, status.unsent])).toEqual([
      ['waiting', 1],
      ['waiting', 1],
      ['unreachable', 1],
      ['connected', 0],
    ]);
  });

  test('keeps the sequence and loses nothing, whatever the system does', () => {
    const step = fc.record({
      ms: fc.nat({ max: 20_000 }),
      kind: fc.constantFrom('answer', 'step', 'flush', 'yes', 'no', 'none'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let state = startSender(0, { state: '' });
        let now = 0;
        let answers = 0;
        const arrived: number[] = [];
        const act = (event: SenderEvent) => {
          const before = state;
          state = advanceSender(state, event, now);
          // One at a time: a batch takes off only where none is on its way.
          if (state.flight !== before.flight && state.flight) expect(before.flight).toBeUndefined();
        };
        const reply = (isOk: boolean) => {
          const { flight } = state;
          if (!flight) return;
          if (isOk)
            for (const { number } of flight.batch.interactions) if (!arrived.includes(number)) arrived.push(number);
          act({ type: 'replied', flight: flight.number, result: isOk ? ok(true) : fail(refused) });
        };
        const letTimePass = (until: number) => {
          for (let due = wakeAt(state); due !== undefined && due <= until; due = wakeAt(state)) {
            now = Math.max(now, due);
            act(woken);
          }
          now = until;
        };
        for (const { ms, kind } of steps) {
          letTimePass(now + ms);
          if (kind === 'answer') act(changed(`${now}`, [interactionOf(answers++)]));
          if (kind === 'step') act(changed(`${now} ${ms}`));
          if (kind === 'flush') act({ type: 'flushed' });
          if (kind === 'yes' || kind === 'no') reply(kind === 'yes');
        }
        for (let round = 0; round < 5; round += 1) {
          reply(true);
          now = Math.max(now, wakeAt(state) ?? now);
          act(woken);
        }
        expect(arrived).toEqual(Array.from({ length: answers }, (_, number) => number));
        expect(state.unsent).toEqual([]);
        expect(state.confirmed.state).toBe(state.wanted.state);
      }),
      { numRuns: 300 },
    );
  });
});
