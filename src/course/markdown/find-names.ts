// Finds names in running text, as prose, questions and lints all need it.

/** A name where it stands; `written` may be broken over two lines, `name` never is. */
export type FoundName = { at: number; written: string; name: string };

/** Whole names in the case in which they are given, the longest first; a name may be broken over two lines. */
export function createNameFinder(names: Iterable<string>): (text: string) => FoundName[] {
  const patterns = [...new Set([...names].map(oneLine))]
    .sort((a, b) => b.length - a.length)
    .map((name) => escapePattern(name).replaceAll(' ', '\\s+'));
  if (patterns.length === 0) return () => [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${patterns.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: written, index }) => ({ at: index, written, name: oneLine(written) }));
}

/** A text as a part of a regular expression that stands for itself. */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
