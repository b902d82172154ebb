// The search index as files: a start that every search needs, and pieces of which a search needs few, however large the course.
import { fingerprint } from '../../core/fingerprint';
import { type SearchKind, type SearchRecord, searchKinds } from './search-records';
import { wordsIn } from './search-words';

/** `counts` are the records of each kind, which are numbered kind by kind; `words` are the first words of the pieces of words. */
export type SearchStart = { version: string; counts: Readonly<Record<SearchKind, number>>; words: readonly string[] };

/** Words in order, each with the number of its records and of its piece of places. */
export type WordsPiece = readonly (readonly [word: string, count: number, piece: number])[];

/**
 * For each word its records: four times the step from one to the next, and 3 where the word stands in the title, else how
 * often it stands in the text beyond once, up to 2.
 */
export type PlacesPiece = readonly (readonly [word: string, steps: readonly number[]])[];

/** Path, title, place and the beginning of the text. */
export type RecordsPiece = readonly (readonly [path: string, title: string, place: string, text: string])[];

export const recordsPerPiece = 32;
const wordsPerPiece = 700;
/** A piece of places is closed by the word with which it has so many or more; a word weighs as much as a few of its places. */
const placesPerPiece = 8_000;
const weightOfWord = 4;
/** So much of a text is kept for showing; all of it is found. */
const shownText = 600;

export const startName = 'start.json';
/** The names of the pieces inside the folder of the index; a new version has new names, so that none of them ever ages. */
export const pieceName = (version: string, part: 'words' | 'places' | 'records', number: number): string =>
  `${version}/${part}/${number}.json`;

/** The files of the index by their names. */
export function* searchFiles(unsorted: readonly SearchRecord[]): Generator<[name: string, value: unknown]> {
  const records = searchKinds.flatMap((kind) => unsorted.filter((record) => record.kind === kind));
  const index = [...indexWords(records)].sort(([a], [b]) => (a < b ? -1 : 1));
  const shown = records.map(({ path, title, place, text }) => [path, title, place, text.slice(0, shownText)] as const);
  const version = fingerprint(JSON.stringify([shown, index.map(([word, ids]) => [word, ids.length])]));
  const known: [string, number, number][] = [];
  let places: [string, number[]][] = [];
  let size = 0;
  let piece = 0;
  for (const [word, ids] of index) {
    known.push([word, ids.length, piece]);
    places.push([word, stepsOf(ids)]);
    size += ids.length + weightOfWord;
    if (size < placesPerPiece) continue;
    yield [pieceName(version, 'places', piece), places];
    piece += 1;
    places = [];
    size = 0;
  }
  if (size > 0) yield [pieceName(version, 'places', piece), places];
  const wordPieces = slices(known, wordsPerPiece);
  for (const [number, words] of wordPieces.entries()) yield [pieceName(version, 'words', number), words];
  for (const [number, rows] of slices(shown, recordsPerPiece).entries())
    yield [pieceName(version, 'records', number), rows];
  const count = (kind: SearchKind) => records.filter((record) => record.kind === kind).length;
  const counts = {
    lesson: count('lesson'),
    section: count('section'),
    question: count('question'),
    service: count('service'),
  };
  const start: SearchStart = { version, counts, words: wordPieces.map(([first]) => first?.[0] ?? '') };
  yield [startName, start];
}

/** For each word the numbers of its records, each four-fold and with the weight of the word in it. */
function indexWords(records: readonly SearchRecord[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  const note = (word: string, number: number, isTitle: boolean) => {
    const ids = index.get(word);
    if (!ids) return index.set(word, [number * 4 + (isTitle ? 3 : 0)]);
    const last = ids[ids.length - 1] ?? 0;
    if (last >> 2 !== number) ids.push(number * 4 + (isTitle ? 3 : 0));
    else if ((last & 3) < 2) ids[ids.length - 1] = last + 1;
  };
  for (const [number, { title, text }] of records.entries()) {
    for (const word of wordsIn(title)) note(word, number, true);
    for (const word of wordsIn(text)) note(word, number, false);
  }
  return index;
}

function stepsOf(ids: readonly number[]): number[] {
  let before = 0;
  return ids.map((id) => {
    const step = id - before;
    before = id & ~3;
    return step;
  });
}

const slices = <T>(all: readonly T[], size: number): (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, number) => all.slice(number * size, (number + 1) * size));
