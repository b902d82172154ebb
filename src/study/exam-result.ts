// What a mock exam tells its learner: an estimate with its band, never a bare percentage.
import { outcomeOf } from '../core/grade';
import type { ExamDomain } from './exam-paper';
import type { ItemRecord, PaperItem, Session, Sureness } from './session';

/** The scale on which the real exam reports; `pass` lies on it. */
export type Scale = { min: number; max: number; pass: number };

export type Hits = { right: number; of: number };

export type DomainResult = { number: number; scored: Hits; unscored: Hits };

export type ExamResult = {
  scored: Hits;
  unscored: Hits;
  /** Of the scored items, between 0 and 1; 0 where there are none. */
  share: number;
  /** On a straight line from `min` to `max`, with one standard error to each side; in steps of 10, within the scale. */
  estimate: { low: number; middle: number; high: number };
  isPass: boolean;
  blanks: number;
  byDomain: readonly DomainResult[];
  /** All items by how sure the learner said to be; a blank counts as wrong. */
  sureness: Readonly<Record<Sureness | 'unasked', { right: number; wrong: number }>>;
  /** In ms, in the order of the paper. */
  spent: { items: readonly number[]; median: number };
  minutesUsed: number;
  /** The domain with the lowest share of its scored items; of equals the one with the larger weight, then the earlier. */
  weakestDomain: number | undefined;
};

type Sat = { item: PaperItem; record: ItemRecord; isRight: boolean };

/** The result of a session that has ended and was graded; an item without points counts as wrong and blank. */
export function examResult(
  session: Extract<Session, { phase: 'ended' }>,
  scale: Scale,
  domains: readonly ExamDomain[],
): ExamResult {
  const sat = session.paper.items.flatMap((item, index): Sat[] => {
    const record = session.items[index];
    return record ? [{ item, record, isRight: isRight(record) }] : [];
  });
  const { scored, unscored } = hitsOf(sat);
  const estimate = estimateOf(scored, scale);
  const byDomain = domains.map(({ number }) => ({
    number,
    ...hitsOf(sat.filter(({ item }) => item.domain === number)),
  }));
  const spent = sat.map(({ record }) => record.spent);
  return {
    scored,
    unscored,
    share: shareOf(scored),
    estimate,
    isPass: estimate.middle >= scale.pass,
    blanks: sat.filter(({ record }) => record.points?.isBlank ?? true).length,
    byDomain,
    sureness: countSureness(sat),
    spent: { items: spent, median: medianOf(spent) },
    minutesUsed: session.endedAfter / 60_000,
    weakestDomain: findWeakest(byDomain, domains),
  };
}

const isRight = ({ points }: ItemRecord): boolean =>
  points !== undefined && points.possible > 0 && outcomeOf(points) === 'correct';

const shareOf = ({ right, of }: Hits): number => (of > 0 ? right / of : 0);

function hitsOf(sat: readonly Sat[]): { scored: Hits; unscored: Hits } {
  const hits = (isScored: boolean): Hits => {
    const counted = sat.filter(({ item }) => item.isScored === isScored);
    return { right: counted.filter((one) => one.isRight).length, of: counted.length };
  };
  return { scored: hits(true), unscored: hits(false) };
}

/** Without a scored item nothing is known, so the band is the whole scale. */
function estimateOf(scored: Hits, { min, max }: Scale): ExamResult['estimate'] {
  const share = shareOf(scored);
  const error = scored.of > 0 ? Math.sqrt((share * (1 - share)) / scored.of) : 1;
  const at = (part: number) => Math.min(max, Math.max(min, Math.round((min + part * (max - min)) / 10) * 10));
  return { low: at(share - error), middle: at(share), high: at(share + error) };
}

function countSureness(sat: readonly Sat[]): ExamResult['sureness'] {
  const none = () => ({ right: 0, wrong: 0 });
  const counts = { guess: none(), unsure: none(), sure: none(), unasked: none() };
  for (const { record, isRight } of sat) counts[record.sureness ?? 'unasked'][isRight ? 'right' : 'wrong'] += 1;
  return counts;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (index: number) => sorted[Math.floor(index)] ?? 0;
  return sorted.length === 0 ? 0 : (at((sorted.length - 1) / 2) + at(sorted.length / 2)) / 2;
}

function findWeakest(byDomain: readonly DomainResult[], domains: readonly ExamDomain[]): number | undefined {
  const [weakest] = byDomain
    .map(({ number, scored }, index) => ({ number, scored, weight: domains[index]?.weight ?? 0 }))
    .filter(({ scored }) => scored.of > 0)
    .sort((one, other) => shareOf(one.scored) - shareOf(other.scored) || other.weight - one.weight);
  return weakest?.number;
}
