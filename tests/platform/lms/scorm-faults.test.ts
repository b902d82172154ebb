import { describe, expect, it, vi } from 'vitest';
import { createCallLog } from '../../../src/platform/lms/call-log';
import { createLink } from '../../../src/platform/lms/create-link';
import { type FaultyScorm, faultyScorm, type ScormFault } from '../../support/faulty-scorm';
import { answerOf, batchOf, begun, packageOf, passed, settingOf } from './link-pieces';

const linkTo = (lms: FaultyScorm) => createLink(packageOf('scorm-1.2'), settingOf({ frame: lms.frame }));

/** A link that is open, to a system that fails from now on. */
async function openedThen(fault: ScormFault, start: Readonly<Record<string, string>> = {}) {
  const lms = faultyScorm(start);
  const link = linkTo(lms);
  await link.open();
  lms.failWith(fault);
  return { lms, link };
}

const whole = batchOf({ interactions: [answerOf(0), answerOf(1)], standing: begun, state: 'S1' });

const faults: readonly (readonly [string, ScormFault, string])[] = [
  ['throws', () => 'throw', 'threw'],
  ['answers null', () => ({ answer: null }), 'refused'],
  ['answers "false"', () => ({ answer: 'false', error: '101' }), 'refused'],
  ['answers "false" and knows no error', () => ({ answer: 'false' }), 'refused'],
  ['answers nothing', () => ({ answer: undefined }), 'refused'],
  ['has closed the session', () => ({ answer: 'false', error: '301' }), 'ended'],
];

describe.each(faults)('a system that %s', (_name, fault, code) => {
  it('cannot be opened, and may be later', async () => {
    const lms = faultyScorm({ 'cmi.suspend_data': 'S0' });
    const link = linkTo(lms);
    lms.failWith(fault);
    expect(await link.open()).toMatchObject({ ok: false, error: { code } });
    lms.failWith(undefined);
    expect(await link.open()).toMatchObject({ ok: true, value: { state: 'S0' } });
  });

  it('fails a batch without an exception, and takes all of it later', async () => {
    const { lms, link } = await openedThen(fault);
    expect(await link.send(whole)).toMatchObject({ ok: false, error: { code } });
    lms.failWith(undefined);
    expect(await link.send(whole)).toEqual({ ok: true, value: true });
    expect(lms.committed().get('cmi.suspend_data')?.trimEnd()).toBe('S1');
    expect(lms.committed().get('cmi.interactions.1.student_response')).toBe('a');
    expect(lms.committed().get('cmi.core.score.raw')).toBe('50');
  });

  it('cannot make leaving throw', async () => {
    const { link } = await openedThen(fault);
    expect(() => link.leave(whole)).not.toThrow();
  });
});

describe('a system that is gone after some calls', () => {
  it('loses no answer, wherever it goes away', async () => {
    for (let last = 1; last <= 45; last += 1) {
      const lms = faultyScorm();
      const link = linkTo(lms);
      lms.failWith(({ count }) => (count > last ? 'throw' : undefined));
      const opened = await link.open();
      const sent = opened.ok ? await link.send(whole) : opened;
      lms.failWith(undefined);
      if (!opened.ok) await link.open();
      if (!sent.ok) expect(await link.send(whole)).toEqual({ ok: true, value: true });
      expect(lms.committed().get('cmi.suspend_data')?.trimEnd()).toBe('S1');
      expect(lms.committed().get('cmi.interactions.1.result')).toBe('correct');
    }
  });
});

describe('a system that marks values as sent before the sending failed', () => {
  it('is given the state in another form each time, and read as one', async () => {
    const { lms, link } = await openedThen(({ method }) => (method === 'LMSCommit' ? { answer: 'false' } : undefined));
    const tried = new Set<unknown>();
    for (let time = 0; time < 3; time += 1) {
      const before = lms.values.get('cmi.suspend_data');
      expect(await link.send(whole)).toMatchObject({ ok: false });
      tried.add(lms.values.get('cmi.suspend_data'));
      expect(lms.values.get('cmi.suspend_data')).not.toBe(before);
    }
    expect(tried).toEqual(new Set(['S1', 'S1 ']));
    lms.failWith(undefined);
    expect(await link.send(whole)).toEqual({ ok: true, value: true });
    expect(await linkTo(lms).open()).toMatchObject({ ok: true, value: { state: 'S1' } });
  });

  it('is never given more than there is room for', async () => {
    const { lms, link } = await openedThen(({ method }) => (method === 'LMSCommit' ? { answer: 'false' } : undefined));
    for (let time = 0; time < 2; time += 1) await link.send(batchOf({ state: 'x'.repeat(4_096) }));
    expect(lms.values.get('cmi.suspend_data')).toHaveLength(4_096);
  });
});

describe('a commit that is refused', () => {
  it('fails the batch with the number and the words of the system', async () => {
    const { lms, link } = await openedThen(({ method }) =>
      method === 'LMSCommit' ? { answer: 'false', error: '101' } : undefined,
    );
    expect(await link.send(whole)).toEqual({
      ok: false,
      error: { code: 'refused', detail: 'LMSCommit() answered false, error 101: words for 101' },
    });
    lms.failWith(undefined);
    const before = lms.calls.length;
    await link.send(whole);
    // Nobody knows what was kept of it, so all of it is set again.
    expect(lms.calls.slice(before).some(({ args }) => args[0] === 'cmi.interactions.0.id')).toBe(true);
  });
});

describe('a value that a system refuses', () => {
  const refuse =
    (pattern: RegExp, error: string): ScormFault =>
    ({ method, args }) =>
      method === 'LMSSetValue' && pattern.test(args[0] ?? '') ? { answer: 'false', error } : undefined;

  it('stops nothing but itself where the standard makes it optional', async () => {
    const { lms, link } = await openedThen(refuse(/interactions|score\.m/, '401'));
    expect(await link.send(whole)).toEqual({ ok: true, value: true });
    expect(lms.committed().get('cmi.suspend_data')?.trimEnd()).toBe('S1');
    expect(lms.committed().get('cmi.core.score.raw')).toBe('50');
  });

  it('is not tried again: a system without interactions is asked for one of them, once', async () => {
    const { lms, link } = await openedThen(refuse(/interactions/, '401'));
    await link.send(whole);
    await link.send(batchOf({ interactions: [answerOf(2)], state: 'S2' }));
    expect(lms.calls.filter(({ args }) => /interactions\.\d/.test(args[0] ?? ''))).toHaveLength(1);
  });

  it('leaves the rest of its interaction where it is only one of them', async () => {
    const { lms, link } = await openedThen(refuse(/latency/, '405'));
    expect(await link.send(whole)).toMatchObject({ ok: true });
    expect(lms.committed().get('cmi.interactions.0.result')).toBe('correct');
  });

  it('is a failure where it is the state or the status', async () => {
    for (const element of ['suspend_data', 'lesson_status', 'score.raw']) {
      const { lms, link } = await openedThen(refuse(new RegExp(element), '405'));
      const sent = await link.send({ ...whole, standing: passed });
      expect(sent).toMatchObject({ ok: false, error: { detail: expect.stringContaining(element) } });
      // What else there is was kept all the same.
      expect(lms.committed().get('cmi.interactions.1.result')).toBe('correct');
    }
  });

  it('is remembered with its reason', async () => {
    const { link } = await openedThen(refuse(/0\.latency/, '405'));
    await link.send(whole);
    expect(link.refusals?.()).toEqual([
      {
        element: 'cmi.interactions.0.latency',
        value: '0000:00:04.00',
        detail: 'LMSSetValue(cmi.interactions.0.latency) answered false, error 405: words for 405',
      },
    ]);
  });
});

describe('the place of an answer', () => {
  const placesIn = async (start: Readonly<Record<string, string>>, numbers: readonly number[]) => {
    const { lms, link } = await openedThen(() => undefined, start);
    await link.send(batchOf({ interactions: numbers.map((number) => answerOf(number)) }));
    return numbers.map((number) => {
      const found = [...lms.values].find(([element, value]) => element.endsWith('.id') && value === `check-${number}`);
      return Number(found?.[0].split('.')[2]);
    });
  };

  it('is its number where the system kept those before it', async () => {
    expect(await placesIn({ 'cmi.interactions._count': '3' }, [3, 4])).toEqual([3, 4]);
  });

  it('is the one that it had where it is sent again', async () => {
    expect(await placesIn({ 'cmi.interactions._count': '3' }, [2, 3])).toEqual([2, 3]);
  });

  it('leaves no gap where the system forgot the others', async () => {
    expect(await placesIn({}, [5, 6, 0])).toEqual([0, 1, 2]);
  });
});

describe('a visit to SCORM 1.2', () => {
  it('that is left without a goodbye can be gone on with: everything for that was said at the first answer', async () => {
    const { lms, link } = await openedThen(() => undefined);
    await link.send(whole);
    expect(lms.committed().get('cmi.core.exit')).toBe('suspend');
    expect(lms.committed().get('cmi.core.session_time')).toBe('0000:01:05.00');
    expect(lms.committed().get('cmi.core.lesson_status')).toBe('incomplete');
  });

  it('that only browses is told so, and nothing more', async () => {
    const { lms, link } = await openedThen(() => undefined, {
      'cmi.core.lesson_mode': 'browse',
      'cmi.core.lesson_status': 'not attempted',
    });
    await link.send(batchOf({ standing: passed, state: 'S' }));
    link.leave(batchOf());
    expect(lms.values.get('cmi.core.lesson_status')).toBe('browsed');
    expect(lms.values.has('cmi.core.score.raw')).toBe(false);
  });

  it('goes on in a session that a page before it has opened', async () => {
    const lms = faultyScorm({ 'cmi.suspend_data': 'S0' });
    lms.failWith(({ method }) => (method === 'LMSInitialize' ? { answer: 'false', error: '101' } : undefined));
    expect(await linkTo(lms).open()).toMatchObject({ ok: true, value: { state: 'S0' } });
  });

  it('whose state comes back as nothing starts anew on a first visit only', async () => {
    for (const [entry, isOk] of [
      ['ab-initio', true],
      ['resume', false],
    ] as const) {
      const lms = faultyScorm({ 'cmi.core.entry': entry });
      lms.failWith(({ args }) => (args[0] === 'cmi.suspend_data' ? { answer: null } : undefined));
      expect((await linkTo(lms).open()).ok).toBe(isOk);
    }
  });

  it('that finds no system says so after five seconds', async () => {
    vi.useFakeTimers();
    try {
      const link = createLink(packageOf('scorm-1.2'), settingOf());
      const opened = link.open();
      await vi.advanceTimersByTimeAsync(6_000);
      expect(await opened).toEqual({ ok: false, error: { code: 'absent', detail: 'No window here has API.' } });
      expect(await link.send(whole)).toMatchObject({ ok: false, error: { code: 'absent' } });
      link.leave(whole);
    } finally {
      vi.useRealTimers();
    }
  });

  it('has every failure in its record', async () => {
    const lms = faultyScorm();
    const log = createCallLog();
    const link = createLink(packageOf('scorm-1.2'), settingOf({ frame: lms.frame, log, now: () => 7 }));
    await link.open();
    lms.failWith(({ method }) => (method === 'LMSCommit' ? 'throw' : undefined));
    await link.send(batchOf({ state: 'x'.repeat(4_000) }));
    expect(log.list().at(-1)).toEqual({
      at: 7,
      call: 'LMSCommit',
      args: [''],
      answer: '',
      error: 'LMSCommit() threw Error: The connection was lost.',
    });
    expect(log.list().find(({ args }) => args[0] === 'cmi.suspend_data' && args[1])?.args[1]).toMatch(
      /^x{300}… \(4000\)$/,
    );
  });
});

describe('a record of calls', () => {
  it('keeps the last ones', () => {
    const log = createCallLog(10);
    for (let at = 0; at < 45; at += 1) log.add({ at, call: 'x', args: [], answer: '', error: '' });
    expect(log.list().map(({ at }) => at)).toEqual([35, 36, 37, 38, 39, 40, 41, 42, 43, 44]);
  });
});
