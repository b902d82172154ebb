// Whole numbers in the proportion of weights: how many of 65 items each domain of an exam gets.

/**
 * The largest remainder method with the Hare quota: every share is its exact quota rounded down or up, and all add up to
 * `total`, a whole number. Ties go to the larger weight, then to the earlier. Where no weight is above 0, all shares are 0.
 */
export function splitByWeight(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + Math.max(0, weight), 0);
  const shares = weights.map((weight) => (weight > 0 ? Math.floor((total * weight) / sum) : 0));
  const left = total - shares.reduce((all, share) => all + share, 0);
  const next = weights
    .map((weight, index) => ({ weight, index, remainder: total * weight - (shares[index] ?? 0) * sum }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.remainder - one.remainder || other.weight - one.weight || one.index - other.index);
  for (const { index } of next.slice(0, Math.max(0, left))) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

/**
 * As above, but no share passes its limit: what one cannot take, the others with room take by their weights. The shares
 * add up to less than `total` only where those with a weight have no more room.
 */
export function splitWithin(total: number, weights: readonly number[], limits: readonly number[]): number[] {
  const shares = weights.map(() => 0);
  const room = (index: number) => (limits[index] ?? 0) - (shares[index] ?? 0);
  for (let left = total, given = left; given > 0; left -= given) {
    const more = splitByWeight(
      left,
      weights.map((weight, index) => (room(index) > 0 ? weight : 0)),
    );
    given = 0;
    for (const [index, share] of more.entries()) {
      const taken = Math.min(share, room(index));
      shares[index] = (shares[index] ?? 0) + taken;
      given += taken;
    }
  }
  return shares;
}
