import { type FillAsk, isBlank } from './fill-shape';

const mostWords = 4;

/** The last words before a blank and the first ones after it, up to the next blank: enough to know one gap from another by ear. */
export function wordsAround(ask: FillAsk, blank: string): { before: string; after: string } {
  const at = ask.segments.findIndex((segment) => isBlank(segment) && segment.blank === blank);
  const wordsOf = (index: number): string[] => {
    const segment = ask.segments[index];
    return segment && !isBlank(segment) ? segment.text.text.split(/\s+/).filter((word) => word !== '') : [];
  };
  return {
    before: wordsOf(at - 1)
      .slice(-mostWords)
      .join(' '),
    after: wordsOf(at + 1)
      .slice(0, mostWords)
      .join(' '),
  };
}
