// Under what measurements are taken, and how several of them become one.
import type { Profile } from './measure-visit';

export const slow4g: Profile = {
  name: 'slow 4G, processor four times slower',
  network: { down: 1_600_000 / 8, up: 750_000 / 8, latency: 150 },
  cpu: 4,
  width: 412,
  height: 823,
};

export const desktop: Profile = { name: 'desktop', cpu: 1, width: 1350, height: 940 };

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
