// Numbers, counts and days as English writes them.
const plural = new Intl.PluralRules('en');

/** At most one digit after the point. */
export const formatNumber = (number: number): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(number);

/** "1 question", "3 questions". */
export const count = (number: number, one: string, other: string): string =>
  `${formatNumber(number)} ${plural.select(number) === 'one' ? one : other}`;

/** A day such as 2026-11-24 as "Nov 24, 2026". */
export const formatDay = (day: string): string =>
  new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
