import { hashText } from './fingerprint';

/** A source of numbers in [0, 1) that gives the same sequence for the same seed. */
export type Random = () => number;

/** Mulberry32 (Tommy Ettinger, public domain): small, fast, good enough to shuffle; not for secrets. */
export function createRandom(seed: string): Random {
  let state = hashText(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A new array with the same elements in an order drawn from `random` (Fisher-Yates). */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const pool = [...items];
  const drawn: T[] = [];
  while (pool.length > 0) drawn.push(...pool.splice(Math.floor(random() * pool.length), 1));
  return drawn;
}

/** `count` different elements, all of them where there are fewer, in an order drawn from `random`; takes time for `count` alone. */
export function sample<T>(items: readonly T[], count: number, random: Random): T[] {
  const drawn: T[] = [];
  // Fisher-Yates without a copy of the items: only the places whose element was moved forward are written down.
  const moved = new Map<number, number>();
  for (let next = 0; next < count && next < items.length; next += 1) {
    const at = next + Math.floor(random() * (items.length - next));
    const from = moved.get(at) ?? at;
    moved.set(at, moved.get(next) ?? next);
    drawn.push(...items.slice(from, from + 1));
  }
  return drawn;
}
