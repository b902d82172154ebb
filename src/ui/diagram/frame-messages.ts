// What the page and its diagram frame say to each other; build/diagram-frame/frame.js is the other side.

/** Limits of a diagram that is drawn in the browser. `patience` = milliseconds from the loaded frame to its answer. */
export const frameLimits = { sourceBytes: 20_000, edges: 200, patience: 3_000, height: 6_000 };

export type Theme = 'light' | 'dark';

export type FrameAnswer = { drillbook: 'diagram-drawn'; height: number } | { drillbook: 'diagram-failed' };

/** The request to draw, as the frame expects it. */
export const drawRequest = (source: string, theme: Theme) => ({ drillbook: 'draw-diagram', source, theme });

/** An answer of the frame, or undefined for anything else that arrives as a message. */
export function readFrameAnswer(data: unknown): FrameAnswer | undefined {
  if (typeof data !== 'object' || data === null || !('drillbook' in data)) return undefined;
  if (data.drillbook === 'diagram-failed') return { drillbook: 'diagram-failed' };
  if (data.drillbook !== 'diagram-drawn' || !('height' in data) || typeof data.height !== 'number') return undefined;
  const isSane = data.height > 0 && data.height <= frameLimits.height;
  return isSane ? { drillbook: 'diagram-drawn', height: data.height } : undefined;
}
