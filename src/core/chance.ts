// How likely chance alone brings about what was counted.

/**
 * The probability that at least `hits` of independent trials succeed, where trial i succeeds with `chances[i]` (0 to 1).
 * Exact: with equal chances this is the upper tail of the binomial distribution, otherwise of the Poisson binomial one
 * (Wang, On the number of successes in independent trials, 1993), summed trial by trial.
 */
export function chanceOfAtLeast(hits: number, chances: readonly number[]): number {
  let distribution = [1];
  for (const chance of chances) {
    const next = distribution.map((probability) => probability * (1 - chance));
    distribution.forEach((probability, count) => {
      next[count + 1] = (next[count + 1] ?? 0) + probability * chance;
    });
    distribution = next;
  }
  return Math.min(
    1,
    distribution.slice(Math.max(0, hits)).reduce((sum, probability) => sum + probability, 0),
  );
}

/** The probability that `drawn` of `total` hold at least one of `marked`. */
export function chanceOfAny(marked: number, drawn: number, total: number): number {
  let none = 1;
  for (let index = 0; index < drawn; index += 1) none *= Math.max(0, total - marked - index) / (total - index);
  return 1 - none;
}
