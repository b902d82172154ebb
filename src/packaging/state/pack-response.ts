// What was answered, by kind: ids as short keys, typed text as it is. It can be read past without its question.
import type { Json } from '../../core/json';
import { blanksOf } from '../../questions/fill/fill-shape';
import { type Kind, kindNames, kindOf, type Question, type Response } from '../../questions/question-kinds';
import { readList, readText, readTruth, writeList, writeText, writeTruth } from './bit-values';
import type { BitReader, BitWriter } from './bits';
import { idOf, type KeyWidth, readKey, readWidth, widthFor, writeKey, writeWidth } from './id-keys';

/** The ids that can stand in one place of a response: `things` are options, items or blanks; `targets` are what each may go to. */
type Spaces = { things: readonly string[]; targets: (thing: string) => readonly string[] };

const nothing: readonly string[] = [];
const idsOf = (list: readonly { id: string }[]): readonly string[] => list.map(({ id }) => id);

function spacesOf(question: Question): Spaces {
  switch (question.kind) {
    case 'choice':
      return { things: idsOf(question.ask.options), targets: () => nothing };
    case 'order':
      return { things: idsOf(question.ask.items), targets: () => nothing };
    case 'match': {
      const bins = idsOf(question.ask.bins);
      return { things: idsOf(question.ask.items), targets: () => bins };
    }
    case 'fill': {
      const blanks = blanksOf(question.ask);
      return {
        things: blanks.map(({ blank }) => blank),
        targets: (thing) => blanks.find(({ blank }) => blank === thing)?.choices ?? nothing,
      };
    }
  }
}

/** The width of all keys of a question. */
export function widthOf(question: Question): KeyWidth {
  const { things, targets } = spacesOf(question);
  return widthFor([things, ...things.map(targets)]);
}

/** The response as its question reads it, without ids that the question does not have; undefined where it is none. */
export const readResponseOf = <K extends Kind>(question: Question<K>, response: Json): Response<K> | undefined =>
  kindOf(question).readResponse(response, question.ask);

const readOrBlank = <K extends Kind>(question: Question<K>, response: Json): Response<K> =>
  readResponseOf(question, response) ?? kindOf(question).blank(question.ask);

/** Writes a response that may be anything JSON; one that its question cannot read is written as the blank one. */
export function writeResponse(writer: BitWriter, question: Question, response: Json): void {
  const width = widthOf(question);
  const { targets } = spacesOf(question);
  const read = readOrBlank(question, response);
  writer.bits(kindNames.indexOf(question.kind), 2);
  writeWidth(writer, width);
  writeList(writer, entriesOf(read), ([thing, given]) => {
    writeKey(writer, thing, width);
    if (question.kind === 'match') writeList(writer, listOf(given), (bin) => writeKey(writer, bin, width));
    if (question.kind !== 'fill' || typeof given !== 'string') return;
    const isPicked = targets(thing).includes(given);
    writeTruth(writer, isPicked);
    if (isPicked) writeKey(writer, given, width);
    else writeText(writer, given);
  });
}

type Given = string | readonly string[];

const listOf = (given: Given): readonly string[] => (typeof given === 'string' ? [given] : given);

/** A response of any kind as things with what was given to each; a list gives nothing to its things. */
function entriesOf(response: Response): (readonly [thing: string, given: Given])[] {
  if (!isList(response)) return Object.entries(response);
  return response.map((thing) => [thing, nothing] as const);
}

const isList = (response: Response): response is readonly string[] => Array.isArray(response);

type PackedTarget = { key: string } | { text: string };
export type PackedResponse = {
  kind: Kind;
  width: KeyWidth;
  entries: readonly { thing: string; targets: readonly PackedTarget[] }[];
};

export function readPackedResponse(reader: BitReader): PackedResponse {
  const kind = kindNames[reader.bits(2)] ?? 'choice';
  const width = readWidth(reader);
  const readBin = (): PackedTarget => ({ key: readKey(reader, width) });
  const readGiven = (): PackedTarget => (readTruth(reader) ? readBin() : { text: readText(reader) });
  const entries = readList(reader, () => ({
    thing: readKey(reader, width),
    targets: kind === 'match' ? readList(reader, readBin) : kind === 'fill' ? [readGiven()] : [],
  }));
  return { kind, width, entries };
}

/** The response to a question as its content stands now: what is gone from it is left out; undefined where nothing fits. */
export function unpackResponse(packed: PackedResponse, question: Question): Json | undefined {
  if (packed.kind !== question.kind) return undefined;
  const { things, targets } = spacesOf(question);
  const entries = packed.entries.flatMap(({ thing: key, targets: packedTargets }) => {
    const thing = idOf(key, packed.width, things);
    if (thing === undefined) return [];
    const given = packedTargets.flatMap((target) =>
      'text' in target ? target.text : (idOf(target.key, packed.width, targets(thing)) ?? []),
    );
    return [[thing, given] as const];
  });
  return jsonOf(question, entries);
}

function jsonOf(question: Question, entries: readonly (readonly [string, readonly string[]])[]): Json | undefined {
  const read = (response: Json): Json | undefined => readResponseOf(question, response);
  switch (question.kind) {
    case 'choice':
    case 'order':
      return read(entries.map(([thing]) => thing));
    case 'match':
      return read(Object.fromEntries(entries));
    case 'fill':
      return read(Object.fromEntries(entries.map(([thing, [text = '']]) => [thing, text])));
  }
}

/** Writes ids of a question's options or items, such as those that were struck. */
export function writeThings(writer: BitWriter, question: Question, ids: readonly string[]): void {
  const width = widthOf(question);
  const { things } = spacesOf(question);
  writeWidth(writer, width);
  writeList(
    writer,
    ids.filter((id) => things.includes(id)),
    (id) => writeKey(writer, id, width),
  );
}

export type PackedThings = { width: KeyWidth; keys: readonly string[] };

export function readPackedThings(reader: BitReader): PackedThings {
  const width = readWidth(reader);
  return { width, keys: readList(reader, () => readKey(reader, width)) };
}

export const unpackThings = ({ width, keys }: PackedThings, question: Question): string[] =>
  keys.flatMap((key) => idOf(key, width, spacesOf(question).things) ?? []);
