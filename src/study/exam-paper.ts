// The paper of a mock exam: in the proportions of the real one, and of questions that are new to the learner where it can.
import { createRandom, type Random, sample, shuffle } from '../core/random';
import { splitByWeight, splitWithin } from './largest-remainder';
import type { Paper } from './session';

export type ExamDomain = { number: number; weight: number };

/** What a paper is to be; it has `scored` and `unscored` items together. */
export type ExamPlan = { domains: readonly ExamDomain[]; scored: number; unscored: number; minutes: number };

/** A question that may be drawn. `lastSeen` grows with time; it is absent where the question is new to the learner. */
export type Candidate = { questionId: string; hash: string; domain: number; lastSeen?: number };

type Stack = { unseen: Candidate[]; seen: Candidate[] };

/** The candidates by domain; those that were seen stand the longest unseen first. */
export type Deck = ReadonlyMap<number, { unseen: readonly Candidate[]; seen: readonly Candidate[] }>;

/** `fresh` of the items are new to the learner; `short` is how many items the whole bank could not give. */
export type DrawnPaper = { paper: Paper; fresh: number; short: number };

/** The plan of a shorter paper, with scored and unscored items in the same proportion. */
export function shorterPlan(plan: ExamPlan, { items, minutes }: { items: number; minutes: number }): ExamPlan {
  const [scored = 0, unscored = 0] = splitByWeight(items, [plan.scored, plan.unscored]);
  return { ...plan, scored, unscored, minutes };
}

/** Prepares candidates once for any number of papers. Of several with one question id the first counts. */
export function createDeck(candidates: Iterable<Candidate>): Deck {
  const deck = new Map<number, Stack>();
  const known = new Set<string>();
  for (const candidate of candidates) {
    if (known.has(candidate.questionId)) continue;
    known.add(candidate.questionId);
    const stack = deck.get(candidate.domain) ?? { unseen: [], seen: [] };
    deck.set(candidate.domain, stack);
    (candidate.lastSeen === undefined ? stack.unseen : stack.seen).push(candidate);
  }
  for (const { seen } of deck.values()) seen.sort((one, other) => (one.lastSeen ?? 0) - (other.lastSeen ?? 0));
  return deck;
}

/**
 * Draws a paper without a repeat; the same deck, plan and seed give the same items. Domains get their items, and of them
 * the scored ones, by largest remainder. What one domain lacks the others give, and unscored items are only drawn beyond
 * the scored ones. Neither its position nor its being new tells whether an item is scored.
 */
export function drawPaper(deck: Deck, plan: ExamPlan, { id, seed }: { id: string; seed: string }): DrawnPaper {
  const random = createRandom(seed);
  const weights = plan.domains.map(({ weight }) => weight);
  const stacks = plan.domains.map(({ number }) => deck.get(number) ?? { unseen: [], seen: [] });
  const wanted = plan.scored + plan.unscored;
  const counts = splitWithin(
    wanted,
    weights,
    stacks.map(({ unseen, seen }) => unseen.length + seen.length),
  );
  const scored = splitWithin(plan.scored, weights, counts);
  const drawn = stacks.flatMap((stack, place) =>
    shuffle(drawFrom(stack, counts[place] ?? 0, random), random).map((candidate, rank) => ({
      candidate,
      isScored: rank < (scored[place] ?? 0),
    })),
  );
  const items = shuffle(drawn, random).map(({ candidate: { questionId, hash, domain }, isScored }, index) => ({
    questionId,
    seed: `${seed}/${index + 1}`,
    hash,
    domain,
    isScored,
  }));
  return {
    paper: { id, purpose: 'exam', items, minutes: plan.minutes },
    fresh: drawn.filter(({ candidate }) => candidate.lastSeen === undefined).length,
    short: wanted - items.length,
  };
}

/** The unseen come first; then any of the older half of the seen, or of more than half where that many are needed. */
function drawFrom(
  { unseen, seen }: { unseen: readonly Candidate[]; seen: readonly Candidate[] },
  count: number,
  random: Random,
) {
  const fresh = sample(unseen, count, random);
  const rest = count - fresh.length;
  return [...fresh, ...sample(seen.slice(0, Math.max(rest, Math.ceil(seen.length / 2))), rest, random)];
}
