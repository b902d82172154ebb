// Scoring of an order: how long its longest part is that runs as it should.
import type { Grade, GradePart } from '../../core/grade';
import type { OrderAsk, OrderKey, OrderResponse } from './order-shape';

/**
 * The items that stand in sequence: the longest rising run, gaps allowed, of `ranks` (the right place of what stands at
 * each place), as places. Of runs of one length it is the one with the most items at their own place, then the earliest.
 */
export function longestRun(ranks: readonly number[]): number[] {
  const own = ranks.map((rank, place) => ranks.length + 1 + (rank === place ? 1 : 0));
  // What the best run that starts at each place is worth: its length first, then its items at their own place.
  const worth: number[] = [];
  for (let place = ranks.length - 1; place >= 0; place -= 1) {
    const rank = ranks[place] ?? 0;
    const after = ranks.map((other, later) => (later > place && other > rank ? (worth[later] ?? 0) : 0));
    worth[place] = (own[place] ?? 0) + Math.max(...after);
  }
  let wanted = Math.max(0, ...worth);
  let last = -1;
  const run: number[] = [];
  for (const [place, rank] of ranks.entries()) {
    if (rank <= last || worth[place] !== wanted) continue;
    run.push(place);
    wanted -= own[place] ?? 0;
    last = rank;
  }
  return run;
}

/** The items in sequence over all items, at most 1; all or nothing where the key says so. Incomplete until something is moved. */
export function gradeOrder(ask: OrderAsk, key: OrderKey, response: OrderResponse): Grade {
  const known = new Set(ask.items.map(({ id }) => id));
  const given = [...new Set(response)].filter((id) => known.has(id));
  if (given.length === 0) return { status: 'incomplete', missing: 1 };
  const inSequence = new Set(longestRun(given.map((id) => key.order.indexOf(id))).map((place) => given[place]));
  const parts = key.order.map((id): GradePart => {
    const isRight = inSequence.has(id);
    return { id, earned: isRight ? 1 : 0, possible: 1, marks: [{ id, verdict: isRight ? 'right' : 'wrong' }] };
  });
  const share = inSequence.size / parts.length;
  return { status: 'graded', earned: key.scoring === 'all' && share < 1 ? 0 : share, possible: 1, parts };
}
