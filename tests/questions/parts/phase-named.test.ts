import { describe, expect, it } from 'vitest';
import { phaseNamed } from '../../../src/questions/parts/phase-named';
import { context } from '../match/match-source';

describe('names', () => {
  it('find a phase by name, id or number, and no other', () => {
    expect(phaseNamed('3. containment', context.phases)?.id).toBe('containment');
    expect(phaseNamed('Post incident', context.phases)?.number).toBe(6);
    expect(phaseNamed('Contain', context.phases)).toBeUndefined();
  });
});
