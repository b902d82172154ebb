// Faults of learning systems, by their numbers in the list of faults; each leaves learning as it was and loses no answer.
import { describe, expect, test } from 'vitest';
import { fail, ok } from '../../../src/core/result';
import { unpackState } from '../../../src/packaging/state/packed-state';
import type { LmsProblem } from '../../../src/stores/lms/lms-link';
import { choiceQuestion, mostlyRight } from '../sample-questions';
import { playOutbox, playSystem, type Reply, refused } from './played-system';
import { createTimeline } from './timeline';
import { lesson, visit } from './visit';

const second = 1_000;

const start = () => ({ system: playSystem(), outbox: playOutbox(), time: createTimeline() });

/** Numbers of the answers that the system holds, and how many times each question stands there. */
const held = (system: ReturnType<typeof playSystem>) =>
  [...system.interactions.values()].map(({ number, question }) => [number, question.id.split('/')[1]]);

const never = () => new Promise<Reply>(() => {});

describe('fault 23: no learning system is there', () => {
  test('answers stay on this device, which is said, and the next launch without one goes on from them', async () => {
    const parts = start();
    parts.system.isThere = false;
    const first = await visit(parts);
    await first.answerChoice();
    expect(first.log.status()).toEqual({
      state: 'unreachable',
      problem: { code: 'absent', detail: 'No API was found.' },
      unsent: 1,
    });
    expect(first.log.state()).toMatchObject({ kind: 'memory', reason: { code: 'failed' } });
    const second = await visit(parts);
    expect(await second.log.opened).toMatchObject({ from: 'copy', problem: { code: 'absent' } });
    expect(second.score()).toBe(1);
    expect(second.attempts()['incident-response/first-step']).toMatchObject({
      phase: 'checked',
      response: ['containment'],
    });
  });

  test('a learner whom a system names is asked whether they are theirs, and nobody gets them unasked', async () => {
    const parts = start();
    parts.system.isThere = false;
    await (await visit(parts)).answerChoice();
    parts.system.isThere = true;
    const second = await visit(parts);
    expect(await second.log.opened).toMatchObject({ from: 'nothing', nameless: { answers: 1 } });
    expect(second.score()).toBe(0);
    const taking = second.log.takeNameless(true);
    await parts.time.pass(0);
    await taking;
    expect(second.score()).toBe(1);
    expect(held(parts.system)).toEqual([[0, 'first-step']]);
    expect(parts.outbox.records()).toEqual([]);
  });
});

describe('fault 24: the system throws, answers null or "false"', () => {
  const problems: [string, () => Reply][] = [
    ['"false"', () => fail(refused)],
    ['null', () => fail({ code: 'refused', detail: 'null' })],
    [
      'an exception in spite of its promise',
      () => {
        throw new TypeError('SetValue is not a function');
      },
    ],
  ];
  test.each(problems)(
    '%s: the answer waits in the outbox, its code is told, the quiz goes on',
    async (_name, reply) => {
      const parts = start();
      const page = await visit(parts);
      parts.system.reply = reply;
      await page.answerChoice();
      expect(page.saving()).toMatchObject({ state: 'unsaved', problem: { code: 'failed' } });
      expect(page.log.status()).toMatchObject({
        state: 'waiting',
        unsent: 1,
        problem: { detail: expect.stringMatching(/101|null|SetValue/) },
      });
      await page.answerMatch(mostlyRight);
      expect(page.score()).toBe(1.75);
      expect(parts.outbox.records()).toMatchObject([
        [expect.stringContaining('ann'), { unsent: [{ number: 0 }, { number: 1 }] }],
      ]);
      parts.system.reply = parts.system.healthy;
      await parts.time.pass(2 * second);
      expect(page.saving()).toEqual({ state: 'saved' });
      expect(page.log.status()).toEqual({ state: 'connected', unsent: 0 });
      expect(held(parts.system)).toEqual([
        [0, 'first-step'],
        [1, 'services'],
      ]);
      expect(parts.outbox.records()).toEqual([]);
    },
  );

  test('and the outbox fails too: the answer is not called saved, and is once the system takes it', async () => {
    const parts = start();
    const page = await visit(parts);
    parts.outbox.problem = { code: 'blocked', detail: 'No storage here.' };
    parts.system.reply = () => fail(refused);
    await page.answerChoice();
    expect(page.saving()).toEqual({ state: 'unsaved', problem: parts.outbox.problem });
    expect(page.score()).toBe(1);
    parts.system.reply = parts.system.healthy;
    await parts.time.pass(2 * second);
    expect(page.saving()).toEqual({ state: 'saved' });
  });
});

describe('fault 25: commits hang, fail then work, or reply out of order', () => {
  test('one that hangs is given up after 15 s; its late reply counts for nothing; one is on its way at a time', async () => {
    const parts = start();
    const page = await visit(parts);
    const replies: ((reply: Reply) => void)[] = [];
    let underway = 0;
    let most = 0;
    parts.system.reply = () => {
      underway += 1;
      most = Math.max(most, underway);
      return new Promise((resolve) => {
        replies.push((reply) => {
          underway -= 1;
          resolve(reply);
        });
      });
    };
    const before = parts.system.batches.length;
    await page.answerChoice();
    await page.answerMatch(mostlyRight);
    expect(parts.system.batches.length - before).toBe(1);
    expect(page.saving()).toEqual({ state: 'saving' });
    await parts.time.pass(15 * second);
    expect(page.log.status()).toMatchObject({ state: 'waiting', problem: { code: 'silent' }, unsent: 2 });
    expect(page.saving()).toMatchObject({ state: 'unsaved' });
    underway -= 1;
    await parts.time.pass(second);
    expect(parts.system.batches.length - before).toBe(2);
    expect(parts.system.batches.at(-1)?.interactions.map(({ number }) => number)).toEqual([0, 1]);
    // The first, given up reply comes before the second: it must not pass for it.
    replies[0]?.(ok(true));
    underway += 1;
    await parts.time.pass(second);
    expect(page.log.status()).toMatchObject({ state: 'waiting', unsent: 2 });
    replies[1]?.(ok(true));
    await parts.time.pass(0);
    expect(page.log.status()).toEqual({ state: 'connected', unsent: 0 });
    expect(page.saving()).toEqual({ state: 'saved' });
    expect(most).toBe(1);
  });

  test('one that fails is tried again after 1, 2, 4 … at most 60 s, and after a success from 1 s again', async () => {
    const parts = start();
    const page = await visit(parts);
    const times: number[] = [];
    const note = (reply: () => Reply) => () => {
      times.push(parts.time.steady());
      return reply();
    };
    parts.system.reply = note(() => fail(refused));
    await page.answerChoice();
    await parts.time.pass(200 * second);
    const pauses = times.slice(1).map((time, index) => (time - (times[index] ?? 0)) / second);
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    expect(page.log.status()).toMatchObject({ state: 'unreachable', unsent: 1 });
    parts.system.reply = parts.system.healthy;
    await parts.time.pass(60 * second);
    expect(page.log.status()).toEqual({ state: 'connected', unsent: 0 });
    parts.system.reply = note(() => fail(refused));
    times.length = 0;
    await page.answerMatch(mostlyRight);
    await parts.time.pass(3 * second);
    expect(times.map((time) => time - (times[0] ?? 0))).toEqual([0, second, 3 * second]);
  });

  test('keeps the sequence: answers arrive by their numbers, and the state is the last one', async () => {
    const parts = start();
    const page = await visit(parts);
    let count = 0;
    parts.system.reply = (batch) => {
      count += 1;
      return count % 3 === 0 ? parts.system.take(batch) : fail(refused);
    };
    for (const option of ['blame', 'recovery', 'containment', 'blame', 'containment']) {
      await page.answerChoice(option);
      await parts.time.pass(1_500);
    }
    await parts.time.pass(60 * second);
    expect([...parts.system.interactions.keys()]).toEqual([0, 1, 2, 3, 4]);
    expect([...parts.system.interactions.values()].map(({ response }) => response)).toEqual([
      ['blame'],
      ['recovery'],
      ['containment'],
      ['blame'],
      ['containment'],
    ]);
    const last = unpackState(parts.system.state, lesson);
    expect(last).toEqual({ ok: true, value: page.log.snapshot() });
    expect(parts.system.standing?.score?.raw).toBe(50);
  });
});

describe('fault 27: the system cuts the state without a word', () => {
  test('cut state is told and the whole copy of this device is used, and offered again', async () => {
    const parts = start();
    parts.system.cutAt = 60;
    const first = await visit(parts);
    parts.system.reply = (batch) => {
      parts.system.take(batch);
      return fail({ code: 'refused', detail: '405 Incorrect data type' });
    };
    await first.answerChoice();
    await first.answerMatch(mostlyRight);
    expect(parts.system.state.length).toBe(60);
    parts.system.cutAt = Number.POSITIVE_INFINITY;
    parts.system.reply = parts.system.healthy;
    const second = await visit(parts);
    expect(await second.log.opened).toMatchObject({ from: 'copy', stateProblem: 'cut' });
    expect(second.score()).toBe(1.75);
    expect(unpackState(parts.system.state, lesson)).toMatchObject({ ok: true });
    expect([...parts.system.interactions.keys()]).toEqual([0, 1]);
  });

  test('cut state without a copy gives score and position, no half answers, and is set aside', async () => {
    const parts = start();
    const first = await visit(parts);
    await first.answerChoice();
    first.log.noteReading({ isRead: true, furthest: 'containment' });
    await parts.time.pass(5 * second);
    const cut = parts.system.state.slice(0, 80);
    parts.system.state = cut;
    const second_ = await visit(parts);
    expect(await second_.log.opened).toMatchObject({ from: 'fallback', stateProblem: 'cut' });
    expect(second_.log.snapshot()).toMatchObject({
      reported: 1,
      reading: { isRead: true, furthest: 'containment' },
      carried: { earned: 1, answered: 1, of: 2 },
      sittings: [],
      checks: [],
    });
    expect(parts.system.standing?.score?.raw).toBe(50);
    expect(parts.outbox.records()).toMatchObject([[expect.stringContaining('unread'), { state: cut }]]);
    await second_.answerMatch(mostlyRight);
    expect([...parts.system.interactions.keys()]).toEqual([0, 1]);
  });

  test('a system with little room gets less, and this device keeps the rest', async () => {
    const parts = start();
    parts.system.longestState = 100;
    const first = await visit(parts);
    await first.answerChoice();
    await first.answerMatch(mostlyRight);
    await parts.time.pass(5 * second);
    expect(parts.system.state.length).toBeLessThanOrEqual(100);
    expect(first.log.status()).toEqual({ state: 'connected', unsent: 0 });
    const again = await visit(parts);
    expect(await again.log.opened).toMatchObject({ from: 'copy' });
    expect(Object.keys(again.attempts())).toHaveLength(2);
    const elsewhere = await visit({ ...parts, outbox: playOutbox() });
    expect(elsewhere.log.snapshot().carried).toMatchObject({ earned: 1.75, answered: 2 });
  });
});

describe('fault 28: the page goes with no time left', () => {
  test('everything was sent at each answer, so that the goodbye carries nothing', async () => {
    const parts = start();
    const page = await visit(parts);
    await page.answerChoice();
    expect(parts.system.interactions.size).toBe(1);
    page.log.leave();
    expect(parts.system.goodbyes).toEqual([{ interactions: [], sessionMs: 0 }]);
    page.log.leave();
    expect(parts.system.goodbyes).toHaveLength(1);
  });

  test('what is still open goes with the goodbye, also what is on its way', async () => {
    const parts = start();
    const page = await visit(parts);
    parts.system.reply = never;
    await page.answerChoice();
    await page.answerMatch(mostlyRight);
    page.log.leave();
    expect(parts.system.goodbyes).toHaveLength(1);
    expect(parts.system.goodbyes[0]?.interactions.map(({ number }) => number)).toEqual([0, 1]);
    expect(unpackState(parts.system.goodbyes[0]?.state ?? '', lesson)).toMatchObject({
      ok: true,
      value: { reported: 2 },
    });
  });

  test('what a goodbye carried is not sent twice where it arrived, and is sent where it did not', async () => {
    for (const arrives of [true, false]) {
      const parts = start();
      const page = await visit(parts);
      parts.system.reply = never;
      await page.answerChoice();
      parts.system.reply = (batch) => (arrives ? parts.system.take(batch) : fail(refused));
      page.log.leave();
      await parts.time.pass(0);
      expect(parts.outbox.records()).toHaveLength(1);
      parts.system.reply = parts.system.healthy;
      const before = parts.system.batches.length;
      const next = await visit(parts);
      expect(next.score()).toBe(1);
      expect(parts.system.interactions.size).toBe(1);
      const sent = parts.system.batches.slice(before).flatMap(({ interactions }) => interactions);
      expect(sent).toHaveLength(arrives ? 0 : 1);
    }
  });

  test('a choice that was not checked goes with the next company or with the goodbye', async () => {
    const parts = start();
    const page = await visit(parts);
    const before = parts.system.batches.length;
    page.store
      .getState()
      .actions.advance('lesson:incident-response', choiceQuestion, { type: 'responded', response: ['blame'] });
    await parts.time.pass(second);
    expect(parts.system.batches.length).toBe(before);
    page.log.flush();
    await parts.time.pass(0);
    expect(parts.system.batches.length).toBe(before + 1);
    expect(parts.system.batches.at(-1)).toMatchObject({ interactions: [], state: expect.any(String) });
  });
});

describe('fault 26: the system ends the session in the middle', () => {
  const ended: LmsProblem = { code: 'ended', detail: '132 Store Data Before Initialization' };

  test('nothing more is asked of it, and the next launch sends what it missed', async () => {
    const parts = start();
    const page = await visit(parts);
    parts.system.reply = () => fail(ended);
    await page.answerChoice();
    const before = parts.system.batches.length;
    await page.answerMatch(mostlyRight);
    await parts.time.pass(600 * second);
    expect(parts.system.batches.length).toBe(before);
    expect(page.log.status()).toEqual({ state: 'unreachable', problem: ended, unsent: 2 });
    page.log.leave();
    parts.system.reply = parts.system.healthy;
    const next = await visit(parts);
    expect(next.score()).toBe(1.75);
    expect(held(parts.system)).toEqual([
      [0, 'first-step'],
      [1, 'services'],
    ]);
    expect(parts.system.standing).toMatchObject({ completion: 'completed' });
    expect(parts.outbox.records()).toEqual([]);
  });
});
