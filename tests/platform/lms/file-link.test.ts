import { describe, expect, it } from 'vitest';
import { createLink } from '../../../src/platform/lms/create-link';
import { batchOf, blockedStorage, packageOf, passed, settingOf } from './link-pieces';

describe('a package that is one file', () => {
  it('keeps its state on the device, apart from that of other packages', async () => {
    const setting = settingOf();
    const link = createLink(packageOf('html'), setting);
    expect(await link.open()).toMatchObject({ ok: true, value: { state: '' } });
    expect(await link.send(batchOf({ standing: passed, state: 'S1' }))).toEqual({ ok: true, value: true });
    link.leave(batchOf({ state: 'S2' }));
    expect(await createLink(packageOf('html'), setting).open()).toMatchObject({ ok: true, value: { state: 'S2' } });
    const other = packageOf('html', { activity: 'https://example.org/aws/board' });
    expect(await createLink(other, setting).open()).toMatchObject({ ok: true, value: { state: '' } });
  });

  it('says so where the browser keeps nothing', async () => {
    for (const device of [blockedStorage, () => undefined]) {
      const link = createLink(packageOf('html'), settingOf({ device }));
      expect(await link.open()).toMatchObject({ ok: true, value: { state: '' } });
      expect(await link.send(batchOf({ state: 'S1' }))).toMatchObject({ ok: false, error: { code: 'refused' } });
      link.leave(batchOf({ state: 'S2' }));
    }
  });
});
