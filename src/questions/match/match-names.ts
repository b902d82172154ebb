// How names in a match table are told apart and shown.
import { foldName, type Phase, phaseNamed } from '../parts/phase-named';
import type { MatchBin } from './match-shape';

/** A cell that holds only a dash says that its item belongs nowhere. */
export const isDash = (name: string): boolean => /^[-\u2010-\u2015\u2212]+$/.test(name.trim());

/** What makes two bin names one bin: the same phase, or else the same folded text. */
export function binKey(name: string, phases: readonly Phase[]): string {
  const phase = phaseNamed(name, phases);
  return phase ? `phase:${phase.id}` : `name:${foldName(name)}`;
}

/** A bin's number on screen, which is also its key: the number of its phase, or its position where some bin is no phase. */
export function binNumber(bins: readonly MatchBin[], bin: MatchBin): number {
  const phases = bins.map((one) => one.phase);
  const isNumberedByPhase = !phases.includes(undefined) && new Set(phases).size === phases.length;
  return isNumberedByPhase && bin.phase !== undefined ? bin.phase : bins.indexOf(bin) + 1;
}

/** "3. Containment". */
export const binLabel = (bins: readonly MatchBin[], bin: MatchBin): string =>
  `${binNumber(bins, bin)}. ${bin.text.text}`;

/** Whether HTML holds something that can be clicked, which must not stand inside a button. */
export const hasControls = (html: string): boolean => /<(?:a|button)\b/i.test(html);
