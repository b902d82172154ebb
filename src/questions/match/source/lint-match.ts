// What a good match never does, as far as one question can show it.
import type { Problem } from '../../../core/problem';
import type { QuestionSource } from '../../question-kind';
import { hasControls } from '../match-names';
import type { MatchAsk, MatchKey } from '../match-shape';

/** Warnings: rows without a reason, links in items, one answer for all rows, phases out of order, and a best bin that nobody marked. */
export function lintMatch({ ask, key }: { ask: MatchAsk; key: MatchKey }, source: QuestionSource): Problem[] {
  if (source.body.form !== 'table') return [];
  const { rows } = source.body;
  const problems: Problem[] = [];
  const warn = (code: string, place: Problem['place'], message: string, suggestion: string) =>
    problems.push({ code, severity: 'warning', place, message, suggestion });
  ask.items.forEach(({ id, text }, index) => {
    const row = rows[index];
    const place = row?.place ?? source.place;
    if (!key.reasons[id]?.reason)
      warn('match-reason', place, `The item “${text.text}” has no reason.`, 'Say why in the third column.');
    if (hasControls(text.html))
      warn('match-item-link', place, `The item “${text.text}” holds a link.`, 'Put the link into the reason.');
    const bins = row?.cells[1]?.names ?? [];
    if (ask.asksBest && bins.length > 1 && !bins.some((bin) => bin.isBold))
      warn(
        'match-best-unmarked',
        place,
        `The best bin is asked for, but no bin of “${text.text}” is bold.`,
        'Write the one best bin in **bold**.',
      );
  });
  const answers = new Set(Object.values(key.cells).map(({ best, also }) => [...best, ...also].sort().join('\n')));
  if (answers.size === 1)
    warn('match-one-answer', source.place, 'Every item has the same answer.', 'Add items that belong elsewhere.');
  const phases = ask.bins.flatMap((bin) => bin.phase ?? []);
  if (phases.some((phase, index) => phase < (phases[index - 1] ?? 0))) {
    const inOrder = [...ask.bins].sort((one, other) => (one.phase ?? 0) - (other.phase ?? 0));
    warn(
      'match-phase-order',
      source.settings.get('bins')?.place ?? source.place,
      'The phases do not stand in their order.',
      `bins: ${inOrder.map((bin) => bin.text.text).join(', ')}`,
    );
  }
  return problems;
}
