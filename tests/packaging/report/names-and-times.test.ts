import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitIds, identifier12, letterIds, questionIri, shortIds } from '../../../src/packaging/report/short-ids';
import { isoDuration, timeOfDay12, timespan12, timestamp2004 } from '../../../src/packaging/report/time-formats';
import { statementId } from '../../../src/packaging/report/xapi/statement-id';

const anyIds = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 90 }), { maxLength: 40 });

describe('names of options', () => {
  it('are legal, and unique in the question, whatever their ids are', () => {
    fc.assert(
      fc.property(anyIds, (ids) => {
        const names = [...shortIds(ids).values()];
        expect(new Set(names).size).toBe(ids.length);
        expect(names.filter((name) => !/^[A-Za-z0-9_]{1,70}$/.test(name))).toEqual([]);
      }),
    );
  });

  it('do not depend on the order in which options stand', () => {
    fc.assert(
      fc.property(anyIds, (ids) => {
        expect(Object.fromEntries(shortIds(ids.toReversed()))).toEqual(Object.fromEntries(shortIds(ids)));
      }),
    );
  });

  it('stay readable where they can', () => {
    expect([...shortIds(['take-a-snapshot', 'isolate', 'Überprüfung', 'take_a_snapshot']).entries()].sort()).toEqual([
      ['isolate', 'isolate'],
      ['take-a-snapshot', 'take_a_snapshot'],
      ['take_a_snapshot', 'take_a_snapshot_2'],
      ['Überprüfung', 'Uberprufung'],
    ]);
  });

  it('are single characters in SCORM 1.2, letters on one side and digits on the other, for 36 of them', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `option-${index}`);
    expect([...letterIds(ids).values()].join('')).toBe('abcdefghijklmnopqrstuvwxyz0123456789');
    expect([...digitIds(ids).values()].join('')).toBe('1234567890abcdefghijklmnopqrstuvwxyz');
  });
});

describe('names of questions', () => {
  it('are their ids where SCORM 1.2 takes them, and else legal and apart', () => {
    expect(identifier12('lso-place-for-need')).toBe('lso-place-for-need');
    fc.assert(
      fc.property(anyIds, (ids) => {
        const names = ids.map(identifier12);
        expect(names.filter((name) => !/^[A-Za-z0-9_-]{1,255}$/.test(name))).toEqual([]);
        expect(new Set(names).size).toBe(ids.length);
      }),
    );
  });

  it('are addresses below that of the package elsewhere', () => {
    expect(questionIri('https://example.org/aws/', 'a b')).toBe('https://example.org/aws/questions/a%20b');
    expect(questionIri('https://example.org', 'x'.repeat(5_000))).toMatch(/^urn:drillbook:question:[0-9a-f]{16}$/);
  });
});

describe('times', () => {
  it('are written as each standard wants them', () => {
    expect(timespan12(3_723_456)).toBe('0001:02:03.46');
    expect(timespan12(Number.NaN)).toBe('0000:00:00.00');
    expect(timespan12(1e15)).toBe('9999:59:59.99');
    expect(isoDuration(3_723_450)).toBe('PT1H2M3.45S');
    expect(isoDuration(0)).toBe('PT0S');
    expect(isoDuration(3_600_000)).toBe('PT1H');
    expect(timestamp2004(Date.UTC(2026, 10, 28, 13, 5, 9, 128))).toBe('2026-11-28T13:05:09.12Z');
    expect(timeOfDay12(new Date(2026, 10, 28, 13, 5, 9, 128).getTime())).toBe('13:05:09.12');
  });

  it('are the same length of time in both forms', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 35_000_000_000 }), (ms) => {
        const [hours = '', minutes = '', seconds = ''] = timespan12(ms).split(':');
        const said = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(isoDuration(ms)) ?? [];
        expect(said.slice(1).map((part) => Number(part ?? 0))).toEqual([hours, minutes, seconds].map(Number));
      }),
    );
  });
});

describe('ids of statements', () => {
  it('are UUIDs that follow from what is said', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (one, other) => {
        expect(statementId(...one)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(statementId(...one) === statementId(...other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});
