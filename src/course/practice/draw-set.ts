// A practice set: the questions that fit a choice, drawn by seed.
import { createRandom, shuffle } from '../../core/random';
import { pairId, pairsOf } from '../catalog/made-question';
import type { Service } from '../course';
import type { PracticeChoice, PracticeSource, PracticeState } from './practice-choice';
import type { QuestionEntry } from './question-entry';

/** What can be practised: questions that authors wrote, and pairs of the catalogue, which belong to no piece. */
export type Practicable = Omit<QuestionEntry, 'piece' | 'hash'> & { piece?: string; hash?: string };

/** What the learner's memory says of a question by its id. */
export type Knows = (id: string) => { isSeen: boolean; isMissed: boolean; isFlagged: boolean };

/** The pairs of a catalogue as entries. They belong to no module, domain or task. */
export const madeEntries = (
  services: readonly Pick<Service, 'id' | 'name' | 'purpose' | 'inScope' | 'phases'>[],
): Practicable[] =>
  pairsOf({ services }).map((pair) => ({
    id: pairId(pair),
    kind: 'choice',
    level: 'recall',
    services: [pair.service],
    phases: [pair.phase],
  }));

const overlaps = <T>(wanted: readonly T[], has: readonly T[]): boolean =>
  wanted.length === 0 || wanted.some((one) => has.includes(one));

const fitsState = (state: PracticeState, { isSeen, isMissed, isFlagged }: ReturnType<Knows>): boolean =>
  ({ any: true, unseen: !isSeen, missed: isMissed, flagged: isFlagged })[state];

const fitsSource = (source: PracticeSource, { piece }: Practicable): boolean =>
  source === 'any' || (source === 'written') === (piece !== undefined);

/** A domain stands for all its tasks; single tasks come on top of it. */
const fitsTopic = ({ domains, tasks }: PracticeChoice, { domain, task }: Practicable): boolean =>
  (domains.length === 0 && tasks.length === 0) ||
  (domain !== undefined && domains.includes(domain)) ||
  (task !== undefined && tasks.includes(task));

/** The entries that fit; where the choice names questions, those in its order. */
export function fittingEntries(entries: readonly Practicable[], choice: PracticeChoice, knows: Knows): Practicable[] {
  if (choice.ids.length > 0) return choice.ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  return entries.filter(
    (entry) =>
      overlaps(choice.modules, entry.module === undefined ? [] : [entry.module]) &&
      fitsTopic(choice, entry) &&
      overlaps(choice.services, entry.services) &&
      overlaps(choice.phases, entry.phases) &&
      overlaps(choice.kinds, [entry.kind]) &&
      overlaps(choice.levels, entry.level === undefined ? [] : [entry.level]) &&
      fitsSource(choice.source, entry) &&
      fitsState(choice.state, knows(entry.id)),
  );
}

/**
 * At most `count` of them, the same for the same seed. Written questions come before made ones in the draw, so that a
 * set without wishes about services and phases is not flooded by the many pairs of the catalogue.
 */
export function drawSet(
  entries: readonly Practicable[],
  choice: PracticeChoice,
  knows: Knows,
  seed: string,
): Practicable[] {
  const fitting = fittingEntries(entries, choice, knows);
  if (choice.ids.length > 0) return fitting;
  const random = createRandom(`set/${seed}`);
  const isMixed = choice.services.length > 0 || choice.phases.length > 0;
  const written = shuffle(
    fitting.filter(({ piece }) => piece !== undefined || isMixed),
    random,
  );
  const made = shuffle(
    fitting.filter(({ piece }) => piece === undefined && !isMixed),
    random,
  );
  return [...written, ...made].slice(0, choice.count);
}
