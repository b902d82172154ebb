import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardSearch, readBoardChoice } from '../../../src/course/catalog/board-choice';

const phaseIds = ['preparation', 'identification', 'containment', 'recovery'];
const read = (search: string) => readBoardChoice(new Map(new URLSearchParams(search)), phaseIds);

describe('the choice in the address of a phase board', () => {
  it('comes back as it was written', () => {
    const anyChoice = fc.record({
      phases: fc.subarray(phaseIds, { maxLength: 3 }).filter((phases) => phases.length !== 1),
      count: fc.integer({ min: 6, max: 20 }),
      mode: fc.constantFrom('best' as const, 'all' as const),
    });
    fc.assert(
      fc.property(anyChoice, fc.stringMatching(/^[\w-]{1,32}$/), (choice, seed) => {
        expect(read(boardSearch(choice, seed))).toEqual({ choice, seed });
      }),
    );
  });

  it('is all phases, nine services and all pairs where the address says nothing', () => {
    expect(read('')).toEqual({ choice: { phases: [], count: 9, mode: 'all' }, seed: '1' });
  });

  it.each([
    ['phases=recovery,nowhere,containment,recovery', { phases: ['containment', 'recovery'] }],
    ['phases=nowhere', { phases: [] }],
    ['phases=recovery', { phases: [] }],
    ['phases=preparation,identification,containment,recovery', { phases: [] }],
    ['count=3', { count: 6 }],
    ['count=500', { count: 20 }],
    ['count=1e1', { count: 9 }],
    ['count=-7', { count: 9 }],
    ['mode=worst', { mode: 'all' }],
  ])('makes the best of %s', (search, expected) => {
    expect(read(search).choice).toMatchObject(expected);
  });

  it.each(['', 'a b', '<script>', 'x'.repeat(33)])('takes the usual seed instead of “%s”', (seed) => {
    expect(read(`seed=${encodeURIComponent(seed)}`).seed).toBe('1');
  });

  it('survives any address', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('phases', 'count', 'mode', 'seed'), fc.string()), (search) => {
        const { choice, seed } = readBoardChoice(new Map(Object.entries(search)), phaseIds);
        expect(readBoardChoice(new Map(new URLSearchParams(boardSearch(choice, seed))), phaseIds)).toEqual({
          choice,
          seed,
        });
      }),
    );
  });
});
