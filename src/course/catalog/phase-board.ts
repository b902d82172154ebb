// The phase board: a match question drawn from the catalogue, the same for everybody with the same seed and choice.
import { fingerprint } from '../../core/fingerprint';
import { unmarked } from '../../core/plain-text';
import { createRandom, shuffle } from '../../core/random';
import type { MatchAsk, MatchCells, MatchKey } from '../../questions/match/match-shape';
import type { Question } from '../../questions/question-kinds';
import type { Phase, Service } from '../course';
import type { BoardChoice } from './board-choice';

export type BoardCatalogue = {
  services: readonly Pick<Service, 'id' | 'name' | 'purpose' | 'inScope' | 'phases'>[];
  phases: readonly Pick<Phase, 'id' | 'number' | 'name'>[];
};

type Candidate = { service: BoardCatalogue['services'][number]; cells: MatchCells; wanted: readonly string[] };

/** At most one item in so many belongs nowhere. */
const decoyEvery = 5;

/**
 * Draws services that are in scope, so that every chosen phase has one where the catalogue allows it. Pairs with phases
 * that were not chosen do not count; a service that has no pair left may come in as a decoy.
 */
export function drawPhaseBoard(
  catalogue: BoardCatalogue,
  choice: BoardChoice,
  seed: string,
  title = '',
): Question<'match'> {
  const random = createRandom(JSON.stringify([seed, choice.phases, choice.count, choice.mode]));
  const known = [...catalogue.phases].sort((one, other) => one.number - other.number);
  const chosen = known.filter((phase) => choice.phases.includes(phase.id));
  const phases = chosen.length > 0 ? chosen : known;
  const pool = shuffle(
    catalogue.services.filter((service) => service.inScope),
    random,
  ).map((service) => candidateOf(service, phases, choice.mode));
  const placeable = pool.filter(({ wanted }) => wanted.length > 0);
  const nowhere = pool.filter(({ cells }) => cells.best.length + cells.also.length === 0);

  const cover = coverPhases(placeable, shuffle(phases, random)).slice(0, choice.count);
  const most = Math.min(nowhere.length, Math.floor(choice.count / decoyEvery), choice.count - cover.length);
  const decoys = Math.floor(random() * (most + 1));
  const rest = placeable.filter((candidate) => !cover.includes(candidate));
  const drawn = [...cover, ...rest.slice(0, choice.count - decoys - cover.length)];
  // Where services run short, decoys fill up, but never beyond their share of what is there.
  const share = Math.floor(drawn.length / (decoyEvery - 1));
  const items = [...drawn, ...nowhere.slice(0, Math.min(choice.count - drawn.length, share))];
  return questionOf(title, shuffle(items, random), phases, choice.mode);
}

function candidateOf(
  service: Candidate['service'],
  phases: BoardCatalogue['phases'],
  mode: BoardChoice['mode'],
): Candidate {
  const graded = (grade: 'best' | 'also') =>
    phases.map((phase) => phase.id).filter((id) => pairOf(service, id)?.grade === grade);
  const cells = { best: graded('best'), also: graded('also') };
  return { service, cells, wanted: mode === 'best' ? cells.best : [...cells.best, ...cells.also] };
}

const pairOf = ({ phases }: Candidate['service'], phase: string) =>
  Object.hasOwn(phases, phase) ? phases[phase] : undefined;

/** One candidate for each phase that no earlier one covers. */
function coverPhases(placeable: readonly Candidate[], phases: BoardCatalogue['phases']): Candidate[] {
  const cover: Candidate[] = [];
  for (const { id } of phases) {
    if (cover.some(({ wanted }) => wanted.includes(id))) continue;
    const found = placeable.find(({ wanted }) => wanted.includes(id));
    if (found) cover.push(found);
  }
  return cover;
}

function questionOf(
  title: string,
  items: readonly Candidate[],
  phases: BoardCatalogue['phases'],
  mode: BoardChoice['mode'],
): Question<'match'> {
  const ask: MatchAsk = {
    items: items.map(({ service }) => ({ id: service.id, text: unmarked(service.name) })),
    bins: phases.map(({ id, name, number }) => ({ id, text: unmarked(name), phase: number })),
    asksBest: mode === 'best',
    isShuffled: true,
  };
  const key: MatchKey = {
    scoring: 'parts',
    cells: Object.fromEntries(items.map(({ service, cells }) => [service.id, cells])),
    reasons: Object.fromEntries(
      items.map(({ service, cells }) => [
        service.id,
        {
          reason: unmarked(service.purpose),
          whys: Object.fromEntries(
            [...cells.best, ...cells.also].map((phase) => [phase, pairOf(service, phase)?.why ?? '']),
          ),
        },
      ]),
    ),
  };
  return {
    kind: 'match',
    id: 'phases',
    title: unmarked(title),
    prompt: [],
    hints: [],
    explanation: [],
    see: [],
    sources: [],
    hash: fingerprint(JSON.stringify([ask, key])),
    ask,
    key,
  };
}
