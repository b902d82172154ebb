// Where blanks open in the Markdown of a paragraph, which its HTML no longer tells.
import type { Place } from '../../../core/problem';

/** `isEscaped` = written as `\[[`, so that no blank was meant. */
export type Opening = { isEscaped: boolean; place: Place };

/** Two square brackets; of three, the last two. */
export const openingPattern = /\[\[(?!\[)/g;

/** All `[[` outside comments, in their order; `place` is where the paragraph starts. */
export function findOpenings(markdown: string, place: Place): Opening[] {
  const source = markdown.trimStart();
  const bare = source.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' ')).replaceAll('\\\\', '  ');
  return [...bare.matchAll(/(\\?)\[(\\?)\[(?!\[)/g)].map((match) => ({
    isEscaped: match[1] !== '' || match[2] !== '',
    place: placeIn(source, match.index, place),
  }));
}

function placeIn(source: string, at: number, start: Place): Place {
  const before = source.slice(0, at).split('\n');
  const line = before.length - 1;
  if (line === 0) return { ...start, column: start.column + at };
  return {
    file: start.file,
    line: start.line + line,
    column: (before[line]?.length ?? 0) + 1,
    excerpt: source.split('\n')[line]?.trimEnd() ?? '',
  };
}
