import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createIndexedDbOutbox } from '../../../src/platform/lms/indexeddb-outbox';
import type { OutboxRecord } from '../../../src/stores/lms/lms-outbox';
import { freshBrowser } from '../fresh-browser';

const recordOf = (order: number): OutboxRecord => ({
  schema: 1,
  order,
  state: 'dbB',
  unsent: [{ number: 0, questionId: 'q', response: ['a'], earned: 1, possible: 1, at: 5, spent: 0 }],
});

function openOutbox(options?: { patienceMs: number }) {
  const outbox = createIndexedDbOutbox(options);
  onTestFinished(() => outbox.close());
  return outbox;
}

describe('an outbox over IndexedDB', () => {
  test('gives back what it was given, under each key its own, also to a later page', async () => {
    freshBrowser();
    const outbox = openOutbox();
    expect(await outbox.read('ann')).toEqual({ ok: true, value: undefined });
    expect(await outbox.write('ann', recordOf(1))).toEqual({ ok: true, value: true });
    await outbox.write('ben', recordOf(2));
    await outbox.write('ann', recordOf(3));
    const later = openOutbox();
    expect(await later.read('ann')).toEqual({ ok: true, value: recordOf(3) });
    expect(await later.clear('ann')).toEqual({ ok: true, value: true });
    expect(await outbox.read('ann')).toEqual({ ok: true, value: undefined });
    expect(await outbox.read('ben')).toEqual({ ok: true, value: recordOf(2) });
  });

  test('has a database of its own', async () => {
    const factory = freshBrowser();
    await openOutbox().write('ann', recordOf(1));
    expect((await factory.databases()).map(({ name }) => name)).toEqual(['drillbook-packages']);
  });

  test('says that storage is blocked, where it is', async () => {
    freshBrowser();
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('Not here.', 'SecurityError');
      },
    });
    const outbox = openOutbox();
    expect(await outbox.write('ann', recordOf(1))).toMatchObject({ ok: false, error: { code: 'blocked' } });
    expect(await outbox.read('ann')).toMatchObject({ ok: false, error: { code: 'blocked' } });
    expect(await outbox.clear('ann')).toMatchObject({ ok: false });
  });

  test('does not wait for a browser that never answers, and works once it does', async () => {
    const factory = freshBrowser();
    vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() });
    const outbox = openOutbox({ patienceMs: 20 });
    expect(await outbox.write('ann', recordOf(1))).toMatchObject({ ok: false, error: { code: 'failed' } });
    vi.stubGlobal('indexedDB', factory);
    expect(await openOutbox().write('ann', recordOf(1))).toMatchObject({ ok: true });
  });

  test('opens again after its connection was closed', async () => {
    freshBrowser();
    const outbox = openOutbox();
    await outbox.write('ann', recordOf(1));
    outbox.close();
    expect(await outbox.read('ann')).toEqual({ ok: true, value: recordOf(1) });
  });

  test('lets a later version have the database', async () => {
    const factory = freshBrowser();
    await openOutbox().write('ann', recordOf(1));
    const upgraded = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = factory.open('drillbook-packages', 2);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    onTestFinished(() => upgraded.close());
    expect(await openOutbox().write('ann', recordOf(2))).toMatchObject({ ok: false });
  });
});
