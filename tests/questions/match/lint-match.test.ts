import { describe, expect, it } from 'vitest';
import { lintMatch } from '../../../src/questions/match/source/lint-match';
import { readMatch } from '../../../src/questions/match/source/read-match';
import { context, matchSource } from './match-source';

function warningsOf(rows: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const source = matchSource(['| Service | Phase | Why |', '|---|---|---|', ...rows], settings);
  const result = readMatch(source, context);
  if (!result.ok) throw new Error(result.error.map((problem) => problem.message).join('\n'));
  return lintMatch(result.value, source).map(({ code, severity, place }) => `${severity} ${code} ${place?.line}`);
}

describe('linting a match', () => {
  it('has nothing to say about a good one', () => {
    expect(warningsOf(['| A | Preparation | why |', '| B | **Containment**, Preparation | why |'])).toEqual([]);
  });

  it('misses the reason of an item', () => {
    expect(warningsOf(['| A | Preparation | why |', '| B | Containment | |'])).toEqual(['warning match-reason 7']);
  });

  it('asks for the best bin in bold where the best is asked', () => {
    const rows = ['| A | Preparation | why |', '| B | Containment, Preparation | why |'];
    expect(warningsOf(rows, { scoring: 'best' })).toEqual(['warning match-best-unmarked 7']);
    expect(warningsOf(rows)).toEqual([]);
  });

  it('sees through a table with one answer for all', () => {
    const rows = ['| A | Preparation | why |', '| B | preparation | why |'];
    expect(warningsOf(rows, { bins: 'Preparation, Containment' })).toEqual(['warning match-one-answer 1']);
  });

  it('wants phases in their order', () => {
    const rows = ['| A | Containment | why |', '| B | Preparation | why |'];
    expect(warningsOf(rows)).toEqual(['warning match-phase-order 1']);
    expect(warningsOf(rows, { bins: 'Preparation, Containment' })).toEqual([]);
  });
});
