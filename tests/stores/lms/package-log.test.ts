import { describe, expect, test } from 'vitest';
import { hashText } from '../../../src/core/fingerprint';
import { fail } from '../../../src/core/result';
import { numberText } from '../../../src/packaging/state/bits';
import { createPackageLog } from '../../../src/stores/lms/package-log';
import { describeAnswerLog } from '../../platform/answer-log-contract';
import { answerOf } from '../../platform/sample-rows';
import { choiceQuestion, matchQuestion, mostlyRight } from '../sample-questions';
import { playOutbox, playSystem, refused } from './played-system';
import { createTimeline } from './timeline';
import { activity, lesson, place, visit } from './visit';

const start = () => ({ system: playSystem(), outbox: playOutbox(), time: createTimeline() });

/** A log whose time runs by itself, as the contract waits for its promises. */
const plainLog = ({ system, outbox }: Pick<ReturnType<typeof start>, 'system' | 'outbox'>) =>
  createPackageLog({
    link: system.link(),
    outbox,
    activity,
    place,
    questions: lesson,
    clock: () => 1_000,
    steady: () => performance.now(),
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    standingOf: () => ({ completion: 'incomplete', success: 'unknown', progress: 0 }),
  });

describeAnswerLog('package log over a system that takes everything', () => plainLog(start()));

describeAnswerLog('package log over a system that takes nothing, with an outbox', () => {
  const parts = start();
  parts.system.reply = () => fail(refused);
  return plainLog(parts);
});

describeAnswerLog('package log without a system', () => {
  const parts = start();
  parts.system.isThere = false;
  return plainLog(parts);
});

describe('package log', () => {
  test('gives the next launch, on any device, the score and where each question stands', async () => {
    const parts = start();
    const first = await visit(parts);
    await first.answerChoice();
    await first.answerMatch(mostlyRight);
    first.store.getState().actions.advance(place, matchQuestion, { type: 'retried' });
    first.store
      .getState()
      .actions.mark('incident-response/services', { isFlagged: true, note: 'Ask about AWS Config – später' });
    first.log.noteReading({ isRead: true, furthest: 'recovery' });
    await parts.time.pass(5_000);
    expect(first.log.state()).toEqual({ kind: 'durable' });
    const second = await visit({ ...parts, outbox: playOutbox() });
    expect(await second.log.opened).toEqual({ isForCredit: true, from: 'state' });
    // The score is that of the last check, though the question is being tried again.
    expect(second.score()).toBe(1.75);
    expect(second.attempts()).toEqual(first.attempts());
    expect(second.store.getState().marks).toEqual(first.store.getState().marks);
    expect(second.log.snapshot().reading).toEqual({ isRead: true, furthest: 'recovery' });
  });

  test('reports nothing when it only restores', async () => {
    const parts = start();
    await (await visit(parts)).answerChoice();
    await parts.time.pass(5_000);
    const before = parts.system.batches.length;
    const again = await visit(parts);
    await parts.time.pass(60_000);
    expect(parts.system.batches.length).toBe(before);
    expect(again.log.status()).toEqual({ state: 'connected', unsent: 0 });
  });

  test('numbers answers on from visit to visit, and reports each try', async () => {
    const parts = start();
    const first = await visit(parts);
    await first.answerChoice('blame');
    await first.answerChoice();
    await (await visit(parts)).answerMatch(mostlyRight);
    expect([...parts.system.interactions].map(([number, { grade }]) => [number, grade.earned])).toEqual([
      [0, 0],
      [1, 1],
      [2, 3],
    ]);
  });

  test('sends only what changed', async () => {
    const parts = start();
    const page = await visit(parts);
    await page.answerChoice('blame');
    const before = parts.system.batches.length;
    page.store.getState().actions.advance(place, choiceQuestion, { type: 'retried' });
    await parts.time.pass(5_000);
    expect(parts.system.batches.slice(before)).toEqual([
      { interactions: [], state: expect.any(String), sessionMs: 2_000 },
    ]);
  });

  test('forgets the score of a place that was started over, here and at the next launch', async () => {
    const parts = start();
    const page = await visit(parts);
    await page.answerChoice();
    page.store.getState().actions.startOver(place, lesson);
    await parts.time.pass(5_000);
    const next = await visit(parts);
    expect(next.score()).toBe(0);
    expect(parts.system.standing?.score?.raw).toBe(0);
  });

  test('takes answers that come before the system was found', async () => {
    const parts = start();
    const link = parts.system.link();
    let find = () => {};
    const search = new Promise<void>((resolve) => {
      find = resolve;
    });
    const slow = { ...link, open: () => search.then(link.open) };
    const { steady, after, clock } = parts.time;
    const standingOf = () => ({ completion: 'incomplete', success: 'unknown', progress: 0 }) as const;
    const log = createPackageLog({
      ...{ link: slow, outbox: parts.outbox, steady, after, clock, activity, place, questions: lesson, standingOf },
    });
    expect(log.state()).toEqual({ kind: 'opening' });
    const appended = log.append(answerOf('early', { questionId: choiceQuestion.id, response: ['blame'], earned: 0 }));
    await parts.time.pass(4_000);
    expect(parts.system.batches).toEqual([]);
    find();
    await parts.time.pass(0);
    expect(await appended).toMatchObject({ ok: true });
    expect([...parts.system.interactions.keys()]).toEqual([0]);
  });

  test('never mixes two learners of one device', async () => {
    const parts = start();
    parts.system.reply = () => fail(refused);
    await (await visit(parts)).answerChoice();
    Object.assign(parts.system, { learner: 'ben', reply: parts.system.healthy });
    const ben = await visit(parts);
    expect(ben.score()).toBe(0);
    expect(parts.system.interactions.size).toBe(0);
    parts.system.learner = 'ann';
    parts.system.state = '';
    expect((await visit(parts)).score()).toBe(1);
  });

  test('writes nothing in a visit that counts for nothing, says so, and says goodbye once', async () => {
    const parts = start();
    await (await visit(parts)).answerChoice();
    const [state, sent] = [parts.system.state, parts.system.batches.length];
    parts.system.isForCredit = false;
    const review = await visit(parts);
    expect(review.score()).toBe(1);
    await review.answerChoice('blame');
    review.log.leave();
    review.log.leave();
    await parts.time.pass(60_000);
    expect([parts.system.state, parts.system.batches.length]).toEqual([state, sent]);
    expect(parts.system.goodbyes).toEqual([{ interactions: [], sessionMs: expect.any(Number) }]);
    expect(parts.outbox.records()).toEqual([]);
    expect(review.log.state()).toMatchObject({ kind: 'memory', reason: { code: 'blocked' } });
  });

  test('never writes over the state of a newer Drillbook', async () => {
    const parts = start();
    const front = `db${numberText(2, 1)}${numberText(4, 2)}${numberText(0, 3)}AAAA`;
    parts.system.state = front + numberText(hashText(front), 6);
    const page = await visit(parts);
    expect(await page.log.opened).toMatchObject({ stateProblem: 'newer' });
    await page.answerChoice();
    expect(page.log.state()).toMatchObject({ kind: 'readonly' });
    expect(page.saving()).toMatchObject({ state: 'unsaved', problem: { code: 'newer' } });
    expect(parts.system.batches).toEqual([]);
  });

  test('keeps answers of two devices apart where one was offline, and loses none', async () => {
    const parts = start();
    const phone = await visit(parts);
    parts.system.reply = () => fail(refused);
    await phone.answerChoice('blame');
    phone.log.leave();
    await parts.time.pass(60_000);
    parts.system.reply = parts.system.healthy;
    await (await visit({ ...parts, outbox: playOutbox() })).answerMatch(mostlyRight);
    const back = await visit(parts);
    expect(await back.log.opened).toMatchObject({ from: 'state' });
    expect([...parts.system.interactions].map(([number, { question }]) => [number, question.kind])).toEqual([
      [0, 'match'],
      [1, 'choice'],
    ]);
  });
});
