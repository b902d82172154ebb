import { describe, expect, it } from 'vitest';
import { edgeStep } from '../../../src/questions/drag/track-drag';

describe('dragging', () => {
  it('scrolls near the edges of the window alone, faster the nearer', () => {
    expect(edgeStep(400, 800)).toBe(0);
    expect(edgeStep(10, 800)).toBeLessThan(edgeStep(60, 800));
    expect(edgeStep(60, 800)).toBeLessThan(0);
    expect(edgeStep(790, 800)).toBeGreaterThan(edgeStep(740, 800));
    expect(edgeStep(5000, 800)).toBe(edgeStep(800, 800));
  });
});
