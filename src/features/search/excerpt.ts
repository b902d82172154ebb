// A few words around a match, as text whose pieces say what matched.

export type ExcerptPiece = { text: string; isMatch: boolean };

const length = 24;
const lead = 6;

/** `places` count the words of `content` that matched; without any the excerpt is its beginning. */
export function cutExcerpt(content: string, places: readonly number[]): ExcerptPiece[] {
  const all = content.split(/\s+/).filter((word) => word !== '');
  const first = places.length > 0 ? Math.min(...places) : 0;
  const start = Math.max(0, Math.min(first - lead, all.length - length));
  const end = Math.min(all.length, start + length);
  const matched = new Set(places);
  const pieces: ExcerptPiece[] = [];
  for (let place = start; place < end; place += 1) {
    const isMatch = matched.has(place);
    const word = all[place] ?? '';
    const last = pieces.at(-1);
    if (!last) pieces.push({ text: word, isMatch });
    else if (last.isMatch === isMatch) last.text += ` ${word}`;
    else if (last.isMatch) pieces.push({ text: ` ${word}`, isMatch });
    else {
      // A space belongs to what did not match: matches are underlined.
      last.text += ' ';
      pieces.push({ text: word, isMatch });
    }
  }
  if (start > 0) pieces.unshift({ text: '… ', isMatch: false });
  if (end < all.length) pieces.push({ text: ' …', isMatch: false });
  return pieces;
}
