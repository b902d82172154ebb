import type { PracticePageData } from '../../../course/page-data';

/** The lesson and the heading of a passage; the address itself where nobody knows them. */
export function passageName(
  { lessons, headings }: Pick<PracticePageData, 'lessons' | 'headings'>,
  address: string,
): { lesson: string; heading: string } {
  const own = (names: Readonly<Record<string, string>>, key: string) =>
    Object.hasOwn(names, key) ? names[key] : undefined;
  const [id = ''] = address.split('#');
  const lesson = own(lessons, id) ?? id;
  return { lesson, heading: own(headings, address) ?? lesson };
}
