import { describe, expect, it } from 'vitest';
import { createCallLog } from '../../../src/platform/lms/call-log';
import { createLink } from '../../../src/platform/lms/create-link';
import { strictScorm } from '../../support/strict-scorm';
import { answerOf, batchOf, begun, failed, packageOf, passed, settingOf } from './link-pieces';

const versions = [
  {
    version: '1.2',
    config: packageOf('scorm-1.2'),
    set: 'LMSSetValue',
    goodbye: 'LMSFinish',
    status: 'cmi.core.lesson_status',
    score: 'cmi.core.score.raw',
    answer: 'student_response',
    longest: 4_096,
  },
  {
    version: '2004',
    config: packageOf('scorm-2004'),
    set: 'SetValue',
    goodbye: 'Terminate',
    status: 'cmi.success_status',
    score: 'cmi.score.raw',
    answer: 'learner_response',
    longest: 64_000,
  },
] as const;

describe.each(versions)('SCORM $version', ({ version, config, set, goodbye, status, score, answer, longest }) => {
  it('reports a visit that starts, is left, is gone on with and is passed, in legal values only', async () => {
    const lms = strictScorm(version);
    const first = createLink(config, settingOf({ frame: lms.launch() }));
    expect(await first.open()).toMatchObject({
      ok: true,
      value: { state: '', longestState: longest, isForCredit: true },
    });
    expect(
      await first.send(batchOf({ interactions: [answerOf(0)], standing: begun, location: 'recovery', state: 'S1' })),
    ).toEqual({ ok: true, value: true });
    first.leave(batchOf({ state: 'S2' }));

    const second = createLink(config, settingOf({ frame: lms.launch() }));
    expect(await second.open()).toMatchObject({
      ok: true,
      value: { state: 'S2', location: 'recovery', interactionsKept: 1 },
    });
    expect(await second.send(batchOf({ interactions: [answerOf(1)], standing: passed, state: 'S3' }))).toEqual({
      ok: true,
      value: true,
    });
    second.leave(batchOf());

    expect(lms.violations).toEqual([]);
    expect(lms.calls.filter(({ method, answer: said }) => method === set && said !== 'true')).toEqual([]);
    expect(lms.held(status)).toBe('passed');
    expect(Number(lms.held(score))).toBe(100);
    expect(lms.held('cmi.suspend_data')).toBe('S3');
    expect(lms.held(`cmi.interactions.1.${answer}`)).toBe(version === '1.2' ? 'a' : 'contain');
    expect(lms.calls.filter(({ method }) => method === goodbye)).toHaveLength(2);
  });

  it('fails, and passes later; what was passed stays so for a learner who starts again', async () => {
    const lms = strictScorm(version);
    const first = createLink(config, settingOf({ frame: lms.launch() }));
    await first.open();
    await first.send(batchOf({ standing: failed, state: 'S' }));
    expect(lms.held(status)).toBe('failed');
    await first.send(batchOf({ standing: passed }));
    first.leave(batchOf());
    const again = createLink(config, settingOf({ frame: lms.launch() }));
    await again.open();
    await again.send(batchOf({ standing: begun, state: '' }));
    again.leave(batchOf());
    expect(lms.held(status)).toBe('passed');
    expect(Number(lms.held(score))).toBe(100);
    expect(lms.violations).toEqual([]);
  });

  it('writes what differs and nothing else', async () => {
    const lms = strictScorm(version);
    const link = createLink(config, settingOf({ frame: lms.launch() }));
    await link.open();
    const batch = batchOf({ interactions: [answerOf(0), answerOf(1)], standing: begun, state: 'S1' });
    await link.send(batch);
    const before = lms.calls.length;
    await link.send({ ...batch, state: 'S2', sessionMs: 70_000 });
    const written = lms.calls.slice(before).filter(({ method }) => method === set);
    expect(written.map(({ args }) => args[0]?.replace(/^.*\./, ''))).toEqual(['suspend_data', 'session_time']);
  });

  it('says its score before its status, and its status before the state', async () => {
    const lms = strictScorm(version);
    const link = createLink(config, settingOf({ frame: lms.launch() }));
    await link.open();
    const before = lms.calls.length;
    await link.send(batchOf({ interactions: [answerOf(0)], standing: passed, state: 'S1' }));
    const names = lms.calls.slice(before).map(({ args }) => args[0] ?? '');
    const order = ['cmi.interactions.0.id', score, status, 'cmi.suspend_data', ''].map((name) => names.indexOf(name));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(order).not.toContain(-1);
  });

  it('says goodbye once, and nothing after it', async () => {
    const lms = strictScorm(version);
    const link = createLink(config, settingOf({ frame: lms.launch() }));
    await link.open();
    link.leave(batchOf({ state: 'S1' }));
    link.leave(batchOf({ state: 'S2' }));
    expect(await link.send(batchOf({ state: 'S3' }))).toMatchObject({ ok: false, error: { code: 'ended' } });
    expect(await link.open()).toMatchObject({ ok: false, error: { code: 'ended' } });
    expect(lms.held('cmi.suspend_data')).toBe('S1');
    expect(lms.violations).toEqual([]);
  });

  it('only looks where the system says that the visit counts for nothing', async () => {
    const mode =
      version === '1.2'
        ? { core: { lesson_mode: 'review', lesson_status: 'passed' } }
        : { mode: 'review', success_status: 'passed' };
    const lms = strictScorm(version, mode);
    const link = createLink(config, settingOf({ frame: lms.launch() }));
    expect(await link.open()).toMatchObject({ ok: true, value: { isForCredit: false } });
    await link.send(batchOf({ interactions: [answerOf(0)], standing: failed, state: 'S1' }));
    link.leave(batchOf());
    const written = lms.calls.filter(({ method }) => method === set).map(({ args }) => args[0]);
    expect(written.filter((element) => /status|score|interactions/.test(String(element)))).toEqual([]);
    // With any other word a SCORM 2004 system drops the state of the visits before.
    const exits = lms.calls.filter(({ method, args }) => method === set && /exit$/.test(String(args[0])));
    expect(exits.map(({ args }) => args[1])).toEqual(['suspend']);
    expect(lms.violations).toEqual([]);
  });

  it('tells learners apart without naming them, here and in the record', async () => {
    const learner = version === '1.2' ? { core: { student_id: 'secret-7' } } : { learner_id: 'secret-7' };
    const log = createCallLog();
    const link = createLink(config, settingOf({ frame: strictScorm(version, learner).launch(), log }));
    const opened = await link.open();
    const other = await createLink(config, settingOf({ frame: strictScorm(version).launch() })).open();
    expect(opened.ok && opened.value.learner).toMatch(/^[0-9a-f]{16}$/);
    expect(opened.ok && opened.value.learner).not.toBe(other.ok && other.value.learner);
    expect(JSON.stringify(log.list())).not.toContain('secret-7');
    expect(log.list()[0]).toMatchObject({
      call: version === '1.2' ? 'LMSInitialize' : 'Initialize',
      args: [''],
      answer: 'true',
      error: '',
    });
  });

  it('takes the pass mark of the system', async () => {
    const mark = version === '1.2' ? { student_data: { mastery_score: '85' } } : { scaled_passing_score: '0.85' };
    const link = createLink(config, settingOf({ frame: strictScorm(version, mark).launch() }));
    expect(await link.open()).toMatchObject({ ok: true, value: { least: 85 } });
  });
});
