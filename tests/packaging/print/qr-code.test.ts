import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qrCode } from '../../../src/packaging/print/qr-code';
import { readQr } from '../../support/read-qr';

describe('the code of an address', () => {
  it('reads as that address', () => {
    const path = fc.stringMatching(/^[a-z0-9/?=&%-]{1,80}$/);
    fc.assert(
      fc.property(path, (rest) => {
        const address = `https://example.org/${rest}`;
        const code = qrCode(address);
        expect(code && readQr(code)).toBe(address);
      }),
    );
    const address = 'https://example.org/lessons/größe/';
    const code = qrCode(address);
    expect(code && readQr(code)).toBe(address);
  });

  it('keeps four light modules on every side', () => {
    const code = qrCode('https://example.org/lessons/incident-response/');
    if (!code) throw new Error('There is no code.');
    const runs = [...code.path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((match) => match.slice(1).map(Number));
    for (const [x = 0, y = 0, length = 0] of runs) {
      expect(Math.min(x, y, code.size - x - length, code.size - 1 - y)).toBeGreaterThanOrEqual(4);
    }
  });

  it('is not made where a phone could not read it', () => {
    const code = qrCode(`https://example.org/?ids=${'a'.repeat(1_400)}`);
    expect(code?.size).toBeLessThanOrEqual(125 + 8);
    expect(qrCode(`https://example.org/?ids=${'a'.repeat(1_500)}`)).toBeUndefined();
    expect(qrCode(`https://example.org/?ids=${'ö'.repeat(800)}`)).toBeUndefined();
  });
});
