// How likely chance alone brings about what was counted.

/**
 * The probability that at least `hits` of independent trials succeed, where trial i succeeds with `chances[i]` (0 to 1).
 * Exact: with equal chances this is the upper tail of the binomial distribution, otherwise of the Poisson binomial one
 * (Wang, On the number of successes in independent trials, 1993), summed trial by trial. Counts whose probability is
 * below the last digit of a number are dropped on the way, or a bank of 100,000 questions would take minutes.
 */
export function chanceOfAtLeast(hits: number, chances: readonly number[]): number {
  const distribution = new Float64Array(chances.length + 1);
  distribution[0] = 1;
  let least = 0;
  let most = 0;
  for (const chance of chances) {
    most += 1;
    for (let count = most; count >= least; count -= 1)
      distribution[count] =
        (distribution[count] ?? 0) * (1 - chance) + (count > least ? (distribution[count - 1] ?? 0) * chance : 0);
    while (most > least && (distribution[most] ?? 0) < negligible) most -= 1;
    while (least < most && (distribution[least] ?? 0) < negligible) least += 1;
  }
  let sum = 0;
  for (let count = Math.max(least, hits); count <= most; count += 1) sum += distribution[count] ?? 0;
  return Math.min(1, sum);
}

const negligible = 1e-30;

/** The probability that `drawn` of `total` hold at least one of `marked`. */
export function chanceOfAny(marked: number, drawn: number, total: number): number {
  let none = 1;
  for (let index = 0; index < drawn; index += 1) none *= Math.max(0, total - marked - index) / (total - index);
  return 1 - none;
}
