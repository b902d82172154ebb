// Names as authors write them, and the phases that some of them are.
import type { ReadContext } from '../question-kind';

export type Phase = ReadContext['phases'][number];

/** Two names are the same when they fold to the same text: case and spacing do not count. */
export const foldName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The phase that something is named after, by the phase's name or id, with or without its number in front. */
export function phaseNamed(name: string, phases: readonly Phase[]): Phase | undefined {
  const folded = foldName(name).replace(/^\d+[.)]\s*/, '');
  return phases.find((phase) => folded === foldName(phase.name) || folded.replaceAll(' ', '-') === phase.id);
}
