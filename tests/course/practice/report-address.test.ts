import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportAddress } from '../../../src/course/practice/report-address';

const report = { title: 'Question q1', body: 'Which & why?\nhttps://site/practice/?ids=q1' };

describe('the address of a report', () => {
  it('fills in an issue form', () => {
    expect(reportAddress('https://code.example/issues/new', report)).toBe(
      'https://code.example/issues/new?title=Question%20q1&body=Which%20%26%20why%3F%0Ahttps%3A%2F%2Fsite%2Fpractice%2F%3Fids%3Dq1',
    );
  });

  it('keeps the parameters and the hash that the course named', () => {
    expect(reportAddress('https://code.example/new?labels=bank#top', { title: 'T', body: 'B' })).toBe(
      'https://code.example/new?labels=bank&title=T&body=B#top',
    );
  });

  it('fills in a mail, whose title is its subject', () => {
    expect(reportAddress('mailto:teacher@school.example', { title: 'T', body: 'B' })).toBe(
      'mailto:teacher@school.example?subject=T&body=B',
    );
  });

  it('is none for an address of any other kind', () => {
    for (const address of ['http://a.example', 'javascript:alert(1)', '/report', '']) {
      expect(reportAddress(address, report)).toBeUndefined();
    }
  });

  it('carries any text, and stays short enough to be opened', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', maxLength: 4_000 }), (title, body) => {
        const address = reportAddress('https://code.example/new', { title: title.slice(0, 100), body });
        const read = new URL(address ?? '').searchParams;
        expect(read.get('body')?.length).toBeLessThanOrEqual(1_501);
        if (body.length <= 1_500) expect(read.get('body')).toBe(body);
      }),
      { numRuns: 1_000 },
    );
  });
});
