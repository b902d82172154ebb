import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeMatch } from '../../../src/questions/match/match-grade';
import { keepRight, modelMatch, readMatchResponse } from '../../../src/questions/match/match-response';
import { anyAnswered, anyMatch, buildMatch } from './match-samples';

const { ask, key } = buildMatch({ trail: 'one! two!', waf: 'three! one', decoy: '' });

describe('reading a stored response', () => {
  it('gives back what was stored', () => {
    fc.assert(
      fc.property(anyAnswered, ({ ask, response }) => {
        expect(readMatchResponse(JSON.parse(JSON.stringify(response)), ask)).toEqual(response);
      }),
    );
  });

  it('leaves out unknown items, unknown bins, doubles and whatever is no list of names', () => {
    const stored: unknown = JSON.parse(
      '{"trail":["one","one","gone",7,null],"waf":"three","gone":["one"],"__proto__":["one"],"decoy":[]}',
    );
    expect(readMatchResponse(stored, ask)).toEqual({ trail: ['one'] });
  });

  it.each([null, undefined, 'trail', 7, ['trail']])('takes %j for no response at all', (value) => {
    expect(readMatchResponse(value, ask)).toBeUndefined();
  });

  it('survives anything', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), anyMatch, (value, { ask }) => {
        const response = readMatchResponse(value, ask);
        for (const [item, bins] of Object.entries(response ?? {})) {
          expect(ask.items.map(({ id }) => id)).toContain(item);
          expect(ask.bins.map(({ id }) => id)).toEqual(expect.arrayContaining([...bins]));
        }
      }),
    );
  });
});

describe('the model answer', () => {
  it('has every best and every other right bin, and leaves decoys out', () => {
    expect(modelMatch(ask, key)).toEqual({ trail: ['one', 'two'], waf: ['one', 'three'] });
  });

  it('has the best bins alone where the best is asked', () => {
    expect(modelMatch({ ...ask, asksBest: true }, key)).toEqual({ trail: ['one', 'two'], waf: ['three'] });
  });
});

describe('retrying', () => {
  it('keeps the right placements when the wrong ones are retried', () => {
    expect(keepRight(ask, key, { trail: ['two', 'three'], waf: ['two'], decoy: ['one'] })).toEqual({ trail: ['two'] });
  });

  it('never starts lower than the answer before and has nothing wrong in it', () => {
    fc.assert(
      fc.property(anyAnswered, ({ ask, key, response }) => {
        const before = gradeMatch(ask, key, response);
        const after = gradeMatch(ask, key, keepRight(ask, key, response));
        if (before.status === 'incomplete' || after.status === 'incomplete') return;
        expect(after.earned).toBeGreaterThanOrEqual(before.earned);
        expect(after.parts.flatMap((part) => part.marks).filter((mark) => mark.verdict === 'wrong')).toEqual([]);
      }),
    );
  });
});
