// A search over the pieces of the index: the words that begin as typed, the records of these words, the best of each kind.
import {
  type PlacesPiece,
  pieceName,
  type RecordsPiece,
  recordsPerPiece,
  type SearchStart,
  type WordsPiece,
} from './search-pieces';
import { type SearchKind, searchKinds } from './search-records';
import { wordsIn } from './search-words';

/** `matched` are the places of the words in `text` that begin as those that were looked for; they count what stands between spaces. */
export type FoundRecord = { path: string; title: string; place: string; text: string; matched: readonly number[] };
export type FoundGroup = { kind: SearchKind; total: number; records: readonly FoundRecord[] };

/** What a piece of the index says, by its name; rejects when it does not come. */
export type LoadPiece = <T>(name: string) => Promise<T>;

/** A beginning of many words stands for its most frequent ones. */
const mostWords = 10;
/** A word that nothing begins with is shortened by up to so many letters, and keeps at least as many. */
const mostDropped = 3;

/** Groups without records are left out, and hold the `best` of theirs; every word of the text counts. */
export async function findRecords(
  text: string,
  start: SearchStart,
  load: LoadPiece,
  best: number,
): Promise<FoundGroup[]> {
  const wanted = [...new Set(wordsIn(text))];
  const found = await Promise.all(wanted.map((word) => scoreWord(word, start, load)));
  const beginnings = found.map(({ beginning }) => beginning);
  let first = 0;
  const groups = searchKinds.map(async (kind): Promise<FoundGroup> => {
    const end = first + start.counts[kind];
    const ids = rank(
      found.map(({ scores }) => scores),
      first,
      end,
    );
    first = end;
    const records = ids.slice(0, best).map((id) => readRecord(id, beginnings, start, load));
    return { kind, total: ids.length, records: await Promise.all(records) };
  });
  return (await Promise.all(groups)).filter(({ total }) => total > 0);
}

/** The records from `first` to `end` that every word scores in, best first; of equal ones the earlier. */
function rank(scores: readonly Uint8Array[], first: number, end: number): number[] {
  const found: { id: number; score: number }[] = [];
  for (let id = first; id < end; id += 1) {
    let score = 0;
    for (const own of scores) {
      const part = own[id] ?? 0;
      score = part === 0 ? Number.NEGATIVE_INFINITY : score + part;
    }
    if (score > 0) found.push({ id, score });
  }
  return found.sort((a, b) => b.score - a.score || a.id - b.id).map(({ id }) => id);
}

type Scored = { beginning: string; scores: Uint8Array };

async function scoreWord(word: string, start: SearchStart, load: LoadPiece): Promise<Scored> {
  const { beginning, words } = await complete(word, start, load);
  const scores = new Uint8Array(Object.values(start.counts).reduce((sum, count) => sum + count, 0));
  const score = async ([own, , piece]: WordsPiece[number]) => {
    const places = await load<PlacesPiece>(pieceName(start.version, 'places', piece));
    const exact = own === word ? 1 : 0;
    let at = 0;
    for (const step of places.find(([other]) => other === own)?.[1] ?? []) {
      at += step >> 2;
      scores[at] = Math.max(scores[at] ?? 0, 1 + exact + 2 * (step & 3));
    }
  };
  await Promise.all(words.map(score));
  return { beginning, scores };
}

/** The most frequent words that begin so, the word itself among them; a plural also finds its singular. */
async function complete(
  word: string,
  start: SearchStart,
  load: LoadPiece,
): Promise<{ beginning: string; words: WordsPiece }> {
  const singular = word.length > 3 ? word.replace(/s$/, '') : word;
  for (
    let dropped = 0;
    dropped <= mostDropped && (dropped === 0 || singular.length - dropped >= mostDropped);
    dropped += 1
  ) {
    const beginning = singular.slice(0, singular.length - dropped);
    const words = (await wordsFrom(beginning, start, load)).filter(([own]) => own.startsWith(beginning));
    const sorted = words.sort(([a, m], [b, n]) => Number(b === word) - Number(a === word) || n - m);
    if (sorted.length > 0) return { beginning, words: sorted.slice(0, mostWords) };
  }
  return { beginning: word, words: [] };
}

async function wordsFrom(beginning: string, { version, words }: SearchStart, load: LoadPiece) {
  const isIn = (first: string, next: string | undefined) =>
    (first <= beginning || first.startsWith(beginning)) && (next === undefined || next >= beginning);
  const numbers = words.flatMap((first, number) => (isIn(first, words[number + 1]) ? [number] : []));
  const pieces = await Promise.all(numbers.map((number) => load<WordsPiece>(pieceName(version, 'words', number))));
  return pieces.flat();
}

async function readRecord(
  id: number,
  beginnings: readonly string[],
  { version }: SearchStart,
  load: LoadPiece,
): Promise<FoundRecord> {
  const piece = await load<RecordsPiece>(pieceName(version, 'records', Math.floor(id / recordsPerPiece)));
  const [path, title, place, text] = piece[id % recordsPerPiece] ?? ['', '', '', ''];
  const isMatch = (word: string) =>
    wordsIn(word).some((own) => beginnings.some((beginning) => own.startsWith(beginning)));
  const matched = text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word, at) => (isMatch(word) ? [at] : []));
  return { path, title, place, text, matched };
}
