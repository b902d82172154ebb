// Numbers, counts and days as English writes them. By hand: the browser's own formatters take longer to start than a page to come to life.

/** At most one digit after the point, thousands parted by commas. */
export const formatNumber = (number: number): string =>
  number
    .toFixed(1)
    .replace(/\.0$/, '')
    .replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',');

/** "1 question", "3 questions". */
export const count = (number: number, one: string, other: string): string =>
  `${formatNumber(number)} ${number === 1 ? one : other}`;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A day such as 2026-11-24 as "Nov 24, 2026". */
export function formatDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${months[Number(month) - 1] ?? month} ${Number(date)}, ${year}`;
}
