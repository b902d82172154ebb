import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLink } from '../../../src/platform/lms/create-link';
import { at, xapiViolations } from '../../support/cmi5-rules';
import { type Lrs, startLrs } from '../../support/lrs';
import { answerOf, batchOf, packageOf, passed, settingOf } from './link-pieces';

let lrs: Lrs;
beforeEach(async () => {
  lrs = await startLrs();
});
afterEach(() => lrs.stop());

const ownStore = () => packageOf('xapi', { store: { endpoint: lrs.endpoint, authorization: lrs.authorization } });

describe('plain xAPI', () => {
  it('goes to the store of the package, for a learner whom only this device knows', async () => {
    const setting = settingOf();
    const link = createLink(ownStore(), setting);
    expect(await link.open()).toMatchObject({ ok: true, value: { state: '', isForCredit: true } });
    await link.send(batchOf({ interactions: [answerOf(0)], standing: passed, state: 'S1' }));
    link.leave(batchOf({ state: 'S2' }));
    await expect.poll(() => lrs.verbs().at(-1)).toBe('terminated');
    expect(lrs.verbs()).toEqual(['initialized', 'answered', 'passed', 'completed', 'terminated']);
    expect(lrs.statements().flatMap(xapiViolations)).toEqual([]);
    // A package without a site is named by a URN; the home page of an account is an address all the same.
    expect(at(lrs.statements()[0], 'actor', 'account', 'homePage')).toBe(new URL('/', lrs.endpoint).href);
    expect(at(lrs.statements()[3], 'result', 'score')).toEqual({ scaled: 1, raw: 2, min: 0, max: 2 });

    const again = createLink(ownStore(), setting);
    expect(await again.open()).toMatchObject({ ok: true, value: { state: 'S2' } });
    await again.send(batchOf({ standing: passed }));
    expect(lrs.verbs().slice(5)).toEqual(['initialized']);
  });

  it('goes where a Tin Can launch says, about whom it says', async () => {
    const search = `?${new URLSearchParams({
      endpoint: lrs.endpoint,
      auth: lrs.authorization,
      actor: JSON.stringify({ name: ['Learner'], mbox: ['mailto:learner@example.org'] }),
      registration: '6f1c3a52-7b1e-4f6a-9d55-6f0b8a3c1d2e',
      activity_id: 'https://lms.example.org/activity/9',
    })}`;
    const link = createLink(packageOf('xapi'), settingOf({ search }));
    expect(await link.open()).toMatchObject({ ok: true });
    const [first] = lrs.statements();
    expect(at(first, 'actor')).toEqual({ objectType: 'Agent', name: 'Learner', mbox: 'mailto:learner@example.org' });
    expect(at(first, 'object', 'id')).toBe('https://lms.example.org/activity/9');
    expect(at(first, 'context', 'registration')).toBe('6f1c3a52-7b1e-4f6a-9d55-6f0b8a3c1d2e');
  });

  it('never gives the password of the package to a store that only an address names', async () => {
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = async (url, init) => {
      asked.push(`${url} ${new Headers(init?.headers).get('authorization')}`);
      return new Response('', { status: 404 });
    };
    const search = `?endpoint=${encodeURIComponent('https://elsewhere.example.org/')}`;
    await createLink(ownStore(), settingOf({ search, fetch })).open();
    expect(asked).not.toEqual([]);
    expect(asked.filter((one) => !/^https:\/\/elsewhere\.example\.org\/.* null$/.test(one))).toEqual([]);
  });

  it('is not there without a store', async () => {
    expect(await createLink(packageOf('xapi'), settingOf()).open()).toMatchObject({
      ok: false,
      error: { code: 'absent' },
    });
  });

  it('gives up on a store that says nothing for fifteen seconds', async () => {
    vi.useFakeTimers();
    try {
      const fetch: typeof globalThis.fetch = (_url, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
        });
      const opened = createLink(ownStore(), settingOf({ fetch })).open();
      await vi.advanceTimersByTimeAsync(15_000);
      expect(await opened).toMatchObject({
        ok: false,
        error: { code: 'silent', detail: expect.stringContaining('15 s') },
      });
    } finally {
      vi.useRealTimers();
    }
  });

  it('says the last words in requests that outlive the page', async () => {
    const outliving: (boolean | undefined)[] = [];
    const link = createLink(
      ownStore(),
      settingOf({
        fetch: (url, init) => {
          if (init?.body) outliving.push(init.keepalive);
          return globalThis.fetch(url, init);
        },
      }),
    );
    await link.open();
    outliving.length = 0;
    link.leave(batchOf({ interactions: [answerOf(0)], state: 'x'.repeat(24_000) }));
    expect(outliving).toEqual([true, true]);
    await expect.poll(() => lrs.verbs().at(-1)).toBe('terminated');
    link.leave(batchOf());
    expect(await link.send(batchOf())).toMatchObject({ ok: false, error: { code: 'ended' } });
    expect(outliving).toHaveLength(2);
  });
});
