// A paper in hand or ended: its items in their order, and what happened to each.
import type { Json } from '../../core/json';
import type { Question } from '../../questions/question-kinds';
import type { ItemPoints, ItemRecord, Paper, PaperItem, Session, Sureness } from '../../study/session';
import {
  readCount,
  readList,
  readOptional,
  readReal,
  readText,
  readTruth,
  readWhole,
  writeCount,
  writeList,
  writeOptional,
  writeReal,
  writeText,
  writeTruth,
  writeWhole,
} from './bit-values';
import type { BitReader, BitWriter } from './bits';
import { idOf, type KeyWidth, readKey, writeKey } from './id-keys';
import {
  readPackedResponse,
  readPackedThings,
  unpackResponse,
  unpackThings,
  writeResponse,
  writeThings,
} from './pack-response';

const surenesses: readonly Sureness[] = ['guess', 'unsure', 'sure'];
const phases = ['answering', 'reviewing', 'handed-in', 'time-up'] as const;

const phaseOf = (session: Session): (typeof phases)[number] =>
  session.phase === 'ended' ? session.ending : session.phase;

/** Seeds of a paper are one text and then the item's number; both are told by what came before. */
type SeedMemory = { stem: string; number: number };

function writeSeed(writer: BitWriter, seed: string, memory: SeedMemory): void {
  const [, stem = '', digits = ''] = /^(.*)\/([1-9]\d{0,8})$/s.exec(seed) ?? [];
  const isNumbered = digits !== '';
  const text = isNumbered ? stem : seed;
  const isNext = isNumbered && text === memory.stem && Number(digits) === memory.number + 1;
  writeTruth(writer, isNext);
  if (!isNext) {
    writeTruth(writer, isNumbered);
    if (isNumbered) writeCount(writer, Number(digits));
    writeTruth(writer, text === memory.stem);
    if (text !== memory.stem) writeText(writer, text);
  }
  memory.stem = text;
  if (isNumbered) memory.number = Number(digits);
}

function readSeed(reader: BitReader, memory: SeedMemory): string {
  if (readTruth(reader)) {
    memory.number += 1;
    return `${memory.stem}/${memory.number}`;
  }
  const number = readOptional(reader, () => readCount(reader));
  if (!readTruth(reader)) memory.stem = readText(reader);
  if (number === undefined) return memory.stem;
  memory.number = number;
  return `${memory.stem}/${number}`;
}

function writePoints(writer: BitWriter, { earned, possible, isBlank }: ItemPoints): void {
  writeReal(writer, earned);
  writeReal(writer, possible);
  writeTruth(writer, isBlank);
}

const readPoints = (reader: BitReader): ItemPoints => ({
  earned: readReal(reader),
  possible: readReal(reader),
  isBlank: readTruth(reader),
});

function writeRecord(writer: BitWriter, question: Question, record: ItemRecord): void {
  writeOptional(writer, record.response, (response) => writeResponse(writer, question, response));
  writeTruth(writer, record.isFlagged);
  writeOptional(writer, record.struck.length > 0 ? record.struck : undefined, (struck) =>
    writeThings(writer, question, struck),
  );
  writer.bits(record.sureness ? 1 + surenesses.indexOf(record.sureness) : 0, 2);
  writeCount(writer, record.spent);
  writeOptional(writer, record.points, (points) => writePoints(writer, points));
}

/** How the record reads beside a question; the response is left out where nothing of it fits any more. */
function readRecord(reader: BitReader): (question: Question) => ItemRecord {
  const packed = readOptional(reader, () => readPackedResponse(reader));
  const isFlagged = readTruth(reader);
  const struck = readOptional(reader, () => readPackedThings(reader));
  const sureness = surenesses[reader.bits(2) - 1];
  const spent = readCount(reader);
  const points = readOptional(reader, () => readPoints(reader));
  return (question) => {
    const response: Json | undefined = packed && unpackResponse(packed, question);
    return {
      ...(response !== undefined && { response }),
      isFlagged,
      struck: struck ? unpackThings(struck, question) : [],
      ...(sureness && { sureness }),
      spent,
      ...(points && { points }),
    };
  };
}

/** Writes a session whose times are whole; items whose question is not among the package's are left out. */
export function writeSession(
  writer: BitWriter,
  session: Session,
  questions: readonly Question[],
  width: KeyWidth,
): void {
  const { paper, clock } = session;
  writeText(writer, paper.id);
  writeTruth(writer, paper.purpose === 'exam');
  writeOptional(writer, paper.minutes, (minutes) => writeReal(writer, minutes));
  writer.bits(phases.indexOf(phaseOf(session)), 2);
  if (session.phase === 'ended') {
    writeCount(writer, session.endedAfter);
    writeTruth(writer, session.isGraded);
  }
  writeCount(writer, session.current);
  writeWhole(writer, clock.anchor);
  writeCount(writer, clock.elapsed);
  const memory: SeedMemory = { stem: paper.id, number: 0 };
  writeList(writer, [...paper.items.entries()], ([index, item]) => {
    const question = questions.find(({ id }) => id === item.questionId);
    const record = session.items[index];
    writeTruth(writer, question !== undefined && record !== undefined);
    if (!question || !record) return;
    writeKey(writer, item.questionId, width);
    writeSeed(writer, item.seed, memory);
    writeCount(writer, item.domain);
    writeTruth(writer, item.isScored);
    writeRecord(writer, question, record);
  });
}

type UnpackedItem = { item: PaperItem; record: ItemRecord };

/**
 * The session with the items whose questions are still there, asked as their content stands now; the place in it moves to
 * the next item where its own is gone. Undefined where no item is left.
 */
export function readSession(reader: BitReader, questions: readonly Question[], width: KeyWidth): Session | undefined {
  const ids = questions.map(({ id }) => id);
  const id = readText(reader);
  const purpose: Paper['purpose'] = readTruth(reader) ? 'exam' : 'practice';
  const minutes = readOptional(reader, () => readReal(reader));
  const phase = phases[reader.bits(2)] ?? 'answering';
  const isEnded = phase === 'handed-in' || phase === 'time-up';
  const endedAfter = isEnded ? readCount(reader) : 0;
  const isGraded = isEnded && readTruth(reader);
  const place = readCount(reader);
  const clock = { anchor: readWhole(reader), elapsed: readCount(reader), steady: 0 };
  const memory: SeedMemory = { stem: id, number: 0 };
  const packed = readList(reader, (): UnpackedItem | undefined => {
    if (!readTruth(reader)) return undefined;
    const questionId = idOf(readKey(reader, width), width, ids);
    const seed = readSeed(reader, memory);
    const domain = readCount(reader);
    const isScored = readTruth(reader);
    const record = readRecord(reader);
    const question = questions.find((candidate) => candidate.id === questionId);
    if (!question) return undefined;
    return { item: { questionId: question.id, seed, hash: question.hash, domain, isScored }, record: record(question) };
  });
  const kept = packed.filter((one) => one !== undefined);
  if (kept.length === 0) return undefined;
  const before = packed.slice(0, place).filter((one) => one !== undefined).length;
  const shared = {
    paper: { id, purpose, items: kept.map(({ item }) => item), ...(minutes !== undefined && { minutes }) },
    items: kept.map(({ record }) => record),
    current: Math.min(before, kept.length - 1),
    clock,
  };
  if (phase === 'answering' || phase === 'reviewing') return { ...shared, phase };
  return { ...shared, phase: 'ended', ending: phase, endedAfter, isGraded };
}
