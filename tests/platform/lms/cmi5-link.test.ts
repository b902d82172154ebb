import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Standing } from '../../../src/packaging/report/report';
import { createCallLog } from '../../../src/platform/lms/call-log';
import { createLink } from '../../../src/platform/lms/create-link';
import type { LinkSetting } from '../../../src/platform/lms/link-setting';
import { at } from '../../support/cmi5-rules';
import { type Lrs, startLrs } from '../../support/lrs';
import { answerOf, batchOf, begun, blockedStorage, failed, packageOf, passed, settingOf } from './link-pieces';

let lrs: Lrs;
beforeEach(async () => {
  lrs = await startLrs();
});
afterEach(() => lrs.stop());

const linkTo = (search: string, more: Partial<LinkSetting> = {}) =>
  createLink(packageOf('cmi5'), settingOf({ search, ...more }));

/** Everything that was sent has arrived. */
const arrived = (verb: string) => expect.poll(() => lrs.verbs().at(-1)).toBe(verb);

describe('a cmi5 session', () => {
  it('runs from the first statement to the last by the rules, and goes on where it was', async () => {
    const { search, launched } = lrs.launch({ masteryScore: 0.8, returnURL: 'https://lms.example.org/back' });
    const link = linkTo(search);
    const opened = await link.open();
    expect(opened).toMatchObject({
      ok: true,
      value: { state: '', isForCredit: true, least: 80, returnTo: 'https://lms.example.org/back' },
    });
    expect(await link.send(batchOf({ interactions: [answerOf(0)], standing: begun, state: 'S1' }))).toEqual({
      ok: true,
      value: true,
    });
    expect(
      await link.send(batchOf({ interactions: [answerOf(1)], standing: passed, state: 'S2', location: 'recovery' })),
    ).toEqual({ ok: true, value: true });
    link.leave(batchOf({ state: 'S3' }));
    await arrived('terminated');
    await expect.poll(() => lrs.document('drillbook')).toContain('S3');
    expect(lrs.verbs()).toEqual(['initialized', 'answered', 'answered', 'passed', 'completed', 'terminated']);
    // Word for word as the launch says it, without as much as an objectType added.
    expect(new Set(lrs.statements().map((statement) => JSON.stringify(at(statement, 'actor')))).size).toBe(1);
    expect(at(lrs.statements()[0], 'actor')).toEqual(launched.actor);

    const again = linkTo(lrs.launch({ registration: launched.registration, masteryScore: 0.8 }).search);
    expect(await again.open()).toMatchObject({ ok: true, value: { state: 'S3', location: 'recovery' } });
    await again.send(batchOf({ interactions: [answerOf(2, false)], standing: passed, state: 'S4' }));
    again.leave(batchOf());
    await expect.poll(() => lrs.verbs().length).toBe(9);
    expect(lrs.verbs().slice(6)).toEqual(['initialized', 'answered', 'terminated']);
    expect(lrs.violations).toEqual([]);
  });

  it('asks for its pass once, and a page that is loaded again has it', async () => {
    const { search } = lrs.launch();
    const setting = settingOf({ search });
    await createLink(packageOf('cmi5'), setting).open();
    const reloaded = createLink(packageOf('cmi5'), setting);
    expect(await reloaded.open()).toMatchObject({ ok: true });
    expect(await reloaded.send(batchOf({ interactions: [answerOf(0)], state: 'S' }))).toMatchObject({ ok: true });
    expect(lrs.requests.filter(({ path }) => path.startsWith('/fetch/'))).toHaveLength(1);
    expect(lrs.verbs()).toEqual(['initialized', 'answered']);
    expect(lrs.violations).toEqual([]);
  });

  it('says so where the pass is used up and the browser kept nothing', async () => {
    const { search } = lrs.launch();
    await linkTo(search, { session: blockedStorage }).open();
    const opened = await linkTo(search, { session: blockedStorage }).open();
    expect(opened).toMatchObject({ ok: false, error: { code: 'ended' } });
    expect(opened.ok ? '' : opened.error.detail).toContain('Open the package again from the course');
  });

  it('is over after its last statement: a page that is loaded again reads the state and says nothing more', async () => {
    const { search } = lrs.launch();
    const setting = settingOf({ search });
    const link = createLink(packageOf('cmi5'), setting);
    await link.open();
    await link.send(batchOf({ state: 'S1' }));
    link.leave(batchOf());
    await arrived('terminated');
    const reloaded = createLink(packageOf('cmi5'), setting);
    expect(await reloaded.open()).toMatchObject({ ok: true, value: { state: 'S1' } });
    expect(await reloaded.send(batchOf({ standing: passed }))).toMatchObject({ ok: false, error: { code: 'ended' } });
    reloaded.leave(batchOf());
    expect(lrs.verbs()).toEqual(['initialized', 'terminated']);
    expect(lrs.violations).toEqual([]);
  });

  it('judges nothing and tells no answers in a visit that counts for nothing', async () => {
    for (const launchMode of ['Browse', 'Review'] as const) {
      const link = linkTo(lrs.launch({ launchMode }).search);
      expect(await link.open()).toMatchObject({ ok: true, value: { isForCredit: false } });
      expect(await link.send(batchOf({ interactions: [answerOf(0)], standing: passed }))).toMatchObject({ ok: true });
      link.leave(batchOf());
      await arrived('terminated');
    }
    expect(lrs.verbs()).toEqual(['initialized', 'terminated', 'initialized', 'terminated']);
    expect(lrs.violations).toEqual([]);
  });

  it('is passed by a learner who failed first, in the same session: failed waits for its end', async () => {
    const link = linkTo(lrs.launch({ masteryScore: 0.7 }).search);
    await link.open();
    await link.send(batchOf({ standing: failed }));
    await link.send(batchOf({ standing: passed }));
    link.leave(batchOf());
    await arrived('terminated');
    expect(lrs.verbs()).toEqual(['initialized', 'completed', 'passed', 'terminated']);
    expect(at(lrs.statements()[2], 'result', 'score')).toEqual({ scaled: 1, raw: 100, min: 0, max: 100 });
    expect(lrs.violations).toEqual([]);
  });

  it('is failed at the end of a session, once for each score, and passed in a later one', async () => {
    const registration = crypto.randomUUID();
    const visit = async (standing: Standing) => {
      const link = linkTo(lrs.launch({ registration, masteryScore: 0.7 }).search);
      await link.open();
      await link.send(batchOf({ standing, state: 'S' }));
      link.leave(batchOf());
      await arrived('terminated');
    };
    await visit(failed);
    await visit(failed);
    await visit(passed);
    expect(lrs.verbs().filter((verb) => verb !== 'initialized' && verb !== 'terminated')).toEqual([
      'completed',
      'failed',
      'passed',
    ]);
    expect(lrs.violations).toEqual([]);
  });
});

describe('a cmi5 system that fails', () => {
  it('may hold a judgement that the package knows nothing of: only that one is left out', async () => {
    const link = linkTo(lrs.launch().search);
    await link.open();
    lrs.failWith(({ path, body }) => (path.endsWith('/statements') && body.includes('/completed') ? 403 : undefined));
    const batch = batchOf({ interactions: [answerOf(0)], standing: passed, state: 'S1' });
    expect(await link.send(batch)).toEqual({ ok: true, value: true });
    expect(await link.send(batchOf({ interactions: [answerOf(1)], standing: passed }))).toEqual({
      ok: true,
      value: true,
    });
    link.leave(batchOf());
    await arrived('terminated');
    expect(lrs.verbs()).toEqual(['initialized', 'answered', 'passed', 'answered', 'terminated']);
    expect(lrs.document('drillbook')).toContain('completed');
  });

  it('has ended the visit where it answers 403 to everything', async () => {
    const link = linkTo(lrs.launch().search);
    await link.open();
    lrs.failWith(() => 403);
    expect(await link.send(batchOf({ standing: passed }))).toMatchObject({ ok: false, error: { code: 'ended' } });
  });

  it('gets everything with the next try, and nothing twice', async () => {
    const link = linkTo(lrs.launch().search);
    await link.open();
    const batch = batchOf({ interactions: [answerOf(0), answerOf(1)], standing: passed, state: 'S1' });
    lrs.failWith(({ path }) => (path.endsWith('/statements') ? 503 : undefined));
    expect(await link.send(batch)).toMatchObject({
      ok: false,
      error: { code: 'refused', detail: expect.stringContaining('503') },
    });
    // The statements are kept this time, the state is not.
    lrs.failWith(({ path }) => (path.endsWith('/state') ? 'drop' : undefined));
    expect(await link.send(batch)).toMatchObject({ ok: false, error: { code: 'silent' } });
    lrs.failWith(undefined);
    expect(await link.send(batch)).toMatchObject({ ok: true });
    expect(lrs.verbs()).toEqual(['initialized', 'answered', 'answered', 'passed', 'completed']);
    expect(lrs.document('drillbook')).toContain('S1');
    expect(lrs.violations).toEqual([]);
  });

  it('may already have what the page does not know was kept', async () => {
    const { search } = lrs.launch();
    const setting = settingOf({ search });
    const batch = batchOf({ interactions: [answerOf(0)], standing: passed, state: 'S1' });
    const link = createLink(packageOf('cmi5'), setting);
    await link.open();
    lrs.failWith(({ path, method }) => (path.endsWith('/state') && method === 'PUT' ? 'drop' : undefined));
    await link.send(batch);
    lrs.failWith(undefined);
    // The page died before it could note anything; the new one sends all of it again, at another moment.
    const reloaded = createLink(packageOf('cmi5'), setting);
    await reloaded.open();
    expect(await reloaded.send({ ...batch, sessionMs: 1_000 })).toMatchObject({ ok: true });
    expect(lrs.verbs()).toEqual(['initialized', 'answered', 'passed', 'completed']);
    expect(lrs.requests.some(({ status }) => status === 409)).toBe(true);
    expect(lrs.violations).toEqual([]);
  });

  it('lets a package open later, with the pass that it has', async () => {
    const link = linkTo(lrs.launch().search);
    lrs.failWith(({ path }) => (path.endsWith('/state') ? 500 : undefined));
    expect(await link.open()).toMatchObject({ ok: false, error: { code: 'refused' } });
    lrs.failWith(undefined);
    expect(await link.open()).toMatchObject({ ok: true });
    expect(lrs.violations).toEqual([]);
  });

  it('may close the session: that is told apart from a failure', async () => {
    const link = linkTo(lrs.launch().search);
    await link.open();
    lrs.failWith(() => 403);
    expect(await link.send(batchOf({ standing: passed }))).toMatchObject({ ok: false, error: { code: 'ended' } });
  });

  it('may have no good launch data', async () => {
    const link = linkTo(lrs.launch().search);
    lrs.failWith(({ path, method }) => (path.endsWith('/state') && method === 'GET' ? 404 : undefined));
    expect(await link.open()).toMatchObject({
      ok: false,
      error: { code: 'refused', detail: expect.stringContaining('LMS.LaunchData') },
    });
  });
});

describe('the state of a cmi5 package', () => {
  it('is written over that of another window, and what was said in either stays said', async () => {
    const { search } = lrs.launch();
    const setting = settingOf({ search });
    const one = createLink(packageOf('cmi5'), setting);
    const other = createLink(packageOf('cmi5'), setting);
    await one.open();
    await one.send(batchOf({ state: 'A' }));
    await other.open();
    await one.send(batchOf({ standing: passed, state: 'B' }));
    expect(await other.send(batchOf({ state: 'C' }))).toEqual({ ok: true, value: true });
    expect(JSON.parse(lrs.document('drillbook') ?? '')).toEqual({
      schema: 1,
      state: 'C',
      said: ['passed', 'completed'],
    });
    expect(lrs.requests.map(({ status }) => status)).toContain(412);
  });
});

describe('a launch address', () => {
  it('without what cmi5 wants in it is no launch, and says what is missing', async () => {
    expect(await linkTo('?endpoint=javascript:alert(1)&actor={"name":"x"}&registration=7').open()).toMatchObject({
      ok: false,
      error: { code: 'absent', detail: expect.stringContaining('endpoint, fetch, actor, registration, activityId') },
    });
    expect(lrs.requests).toEqual([]);
  });
});

describe('the record of a cmi5 session', () => {
  it('has every request with its answer, and neither the learner nor the pass', async () => {
    const log = createCallLog();
    const link = linkTo(lrs.launch().search, { log });
    await link.open();
    await link.send(batchOf({ interactions: [answerOf(0)], state: 'S1' }));
    expect(log.list().map(({ call, answer }) => `${call} ${answer.slice(0, 3)}`)).toEqual([
      'POST fetch 200',
      'GET activities/state LMS.LaunchData 200',
      'GET agents/profile cmi5LearnerPreferences 404',
      'GET activities/state drillbook 404',
      'POST statements 200',
      'POST statements 200',
      'PUT activities/state drillbook 204',
    ]);
    expect(JSON.stringify(log.list())).not.toMatch(/learner-7|cGFzcw|Basic /);
  });
});
