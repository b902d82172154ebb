// What an earlier reading of the same file gave, so that an unchanged file is not read again.
import type { SourceText } from '../markdown/source-text';

/**
 * Keeps values by a part's name, a file's text and a basis that says what else they were made from. `recall` gives only
 * what was kept by the same code for the very same three.
 */
export type Memory = {
  recall: <T>(part: string, source: SourceText, basis: string) => T | undefined;
  keep: <T>(part: string, source: SourceText, basis: string, value: T) => void;
};

export const noMemory: Memory = { recall: () => undefined, keep: () => {} };

/** What is remembered, or else what `make` gives, which is then kept unless `isFinal` says that it may not be. */
export function remember<T>(
  memory: Memory,
  [part, source, basis]: readonly [string, SourceText, string],
  make: () => T,
  isFinal: (made: T) => boolean = () => true,
): T {
  const known = memory.recall<T>(part, source, basis);
  if (known !== undefined) return known;
  const made = make();
  if (isFinal(made)) memory.keep(part, source, basis, made);
  return made;
}
