// The few statistics that item analysis needs, each over plain lists of numbers.

const noSpread = 1e-12;

/** Pearson's correlation of two lists of equal length, from -1 to 1; undefined where one of them has no spread. With 0 and 1 in one list it is the point-biserial correlation. */
export function correlation(xs: readonly number[], ys: readonly number[]): number | undefined {
  const [meanX, meanY] = [mean(xs), mean(ys)];
  let [both, ofX, ofY] = [0, 0, 0];
  for (const [index, x] of xs.entries()) {
    const [fromX, fromY] = [x - meanX, (ys[index] ?? 0) - meanY];
    both += fromX * fromY;
    ofX += fromX * fromX;
    ofY += fromY * fromY;
  }
  const least = noSpread * xs.length;
  if (ofX <= least || ofY <= least) return undefined;
  return Math.max(-1, Math.min(1, both / Math.sqrt(ofX * ofY)));
}

/** The range in which a correlation found among `count` learners lies with 95 % confidence (Fisher's z transformation, 1921). Needs more than three. */
export function correlationRange(found: number, count: number): { low: number; high: number } {
  const reach = 1.96 / Math.sqrt(count - 3);
  return { low: Math.tanh(Math.atanh(found) - reach), high: Math.tanh(Math.atanh(found) + reach) };
}

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

export const weightedMean = (numbers: readonly number[], weights: readonly number[]): number =>
  numbers.reduce((sum, number, index) => sum + number * (weights[index] ?? 0), 0) /
  weights.reduce((sum, weight) => sum + weight, 0);

/**
 * How much of each learner belongs to the best `share` of all, from 0 to 1. Equal scores at the edge of the group divide its
 * last places among them, so that no order of the rows decides who is in.
 */
export function topWeights(scores: readonly number[], share: number): number[] {
  const places = scores.length * share;
  const ranked = [...scores].sort((a, b) => b - a);
  const weights = new Map<number, number>();
  for (let above = 0; above < ranked.length; ) {
    const score = ranked[above] ?? 0;
    let equal = 1;
    while (ranked[above + equal] === score) equal += 1;
    weights.set(score, Math.max(0, Math.min(1, (places - above) / equal)));
    above += equal;
  }
  return scores.map((score) => weights.get(score) ?? 0);
}

export type Quartiles = { lower: number; median: number; upper: number };

/** Quartiles by linear interpolation (type 7 of Hyndman and Fan, 1996); undefined for an empty list. */
export function quartiles(numbers: readonly number[]): Quartiles | undefined {
  if (numbers.length === 0) return undefined;
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number): number => {
    const place = (sorted.length - 1) * share;
    const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
    return below + (above - below) * (place - Math.floor(place));
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}
