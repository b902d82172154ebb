// The bins of a match question: those that `bins:` names, or else those that its rows name.
import { nearest } from '../../../core/nearest';
import { unmarked } from '../../../core/plain-text';
import type { Place } from '../../../core/problem';
import { uniqueSlugs } from '../../../core/slug';
import { phaseNamed } from '../../parts/phase-named';
import type { QuestionSource, ReadContext } from '../../question-kind';
import { binKey } from '../match-names';
import type { MatchBin } from '../match-shape';

export type Report = (code: string, place: Place, message: string, suggestion?: string) => void;
type Named = { name: string; place: Place };

/** The bins in their order, and how a name finds its bin. */
export type BinList = { bins: readonly MatchBin[]; idOf: (name: string) => string | undefined };

/** Reads the bins; reports a bin that `bins:` does not list or lists twice, and fewer than two. */
export function readBins(
  { settings, place }: QuestionSource,
  used: readonly Named[],
  { phases }: ReadContext,
  report: Report,
): BinList {
  const setting = settings.get('bins');
  const listed = setting?.value
    .split(',')
    .map((name) => ({ name: name.trim(), place: setting.place }))
    .filter((bin) => bin.name !== '');
  const found = new Map<string, Named>();
  for (const bin of listed ?? used) {
    const key = binKey(bin.name, phases);
    if (listed && found.has(key)) report('match-duplicate-bin', bin.place, `\`bins:\` lists “${bin.name}” twice.`);
    if (!found.has(key)) found.set(key, bin);
  }
  for (const bin of listed ? used : []) {
    if (found.has(binKey(bin.name, phases))) continue;
    const near = nearest(
      bin.name,
      [...found.values()].map((one) => one.name),
    );
    report(
      'match-unknown-bin',
      bin.place,
      `\`bins:\` does not list “${bin.name}”.`,
      near ? `Did you mean “${near}”?` : `Add “${bin.name}” to \`bins:\`.`,
    );
  }
  if (found.size < 2)
    report(
      'match-too-few-bins',
      setting?.place ?? place,
      'A match needs at least two bins.',
      'Name more of them in the second column, or list them all as `bins: One, Two`.',
    );
  return namedBins(found, phases);
}

function namedBins(found: ReadonlyMap<string, Named>, phases: ReadContext['phases']): BinList {
  const entries = [...found].map(([key, { name }]) => ({ key, name, phase: phaseNamed(name, phases) }));
  const slugs = uniqueSlugs(entries.map(({ name, phase }) => phase?.id ?? name));
  const ids = new Map(entries.map(({ key, phase }, index) => [key, phase?.id ?? slugs[index] ?? key]));
  return {
    bins: entries.map(({ key, name, phase }) => ({
      id: ids.get(key) ?? key,
      text: unmarked(name),
      ...(phase && { phase: phase.number }),
    })),
    idOf: (name) => ids.get(binKey(name, phases)),
  };
}
