// What is remembered by question: where it stands, its last points, its flag and note.
import { hashText } from '../../core/fingerprint';
import { kindOf, type Question } from '../../questions/question-kinds';
import {
  readCount,
  readList,
  readOptional,
  readReal,
  readText,
  readTruth,
  writeCount,
  writeList,
  writeOptional,
  writeReal,
  writeText,
  writeTruth,
} from './bit-values';
import type { BitReader, BitWriter } from './bits';
import { idOf, type KeyWidth, readKey, writeKey } from './id-keys';
import { readPackedResponse, unpackResponse, writeResponse } from './pack-response';
import type { KeptCheck, KeptMark, KeptSitting, PackageSnapshot } from './snapshot';

type ByQuestion = Pick<PackageSnapshot, 'sittings' | 'checks' | 'marks'>;

const of = <T extends { questionId: string }>(list: readonly T[], { id }: Question): T | undefined =>
  list.find(({ questionId }) => questionId === id);

/** The lowest 16 bits of a hash tell whether a question was edited since. */
const contentBits = 16;
const contentMark = (hash: string): number => hashText(hash) % 2 ** contentBits;

/** Seeds mostly are one text and then the question's id; that text is written once for as long as it stays the same. */
type SeedMemory = { stem: string };

function writeSeed(writer: BitWriter, seed: string, { id }: Question, memory: SeedMemory): void {
  const isNamed = seed.endsWith(`/${id}`);
  const stem = isNamed ? seed.slice(0, -id.length - 1) : seed;
  writeTruth(writer, isNamed);
  writeTruth(writer, stem === memory.stem);
  if (stem !== memory.stem) writeText(writer, stem);
  memory.stem = stem;
}

function readSeed(reader: BitReader, memory: SeedMemory): (question: Question) => string {
  const isNamed = readTruth(reader);
  const stem = readTruth(reader) ? memory.stem : readText(reader);
  memory.stem = stem;
  return ({ id }) => (isNamed ? `${stem}/${id}` : stem);
}

function writeSitting(writer: BitWriter, question: Question, sitting: KeptSitting, memory: SeedMemory): void {
  writeTruth(writer, sitting.phase === 'checked');
  writeOptional(writer, sitting.hash === question.hash ? question.hash : undefined, (hash) =>
    writer.bits(contentMark(hash), contentBits),
  );
  writeSeed(writer, sitting.seed, question, memory);
  writeCount(writer, sitting.hintsShown);
  writeCount(writer, sitting.tries);
  writeResponse(writer, question, sitting.response);
}

type PackedSitting = (question: Question) => KeptSitting;

function readSitting(reader: BitReader, memory: SeedMemory): PackedSitting {
  const phase = readTruth(reader) ? 'checked' : 'answering';
  const mark = readOptional(reader, () => reader.bits(contentBits));
  const seedOf = readSeed(reader, memory);
  const hintsShown = readCount(reader);
  const tries = readCount(reader);
  const packed = readPackedResponse(reader);
  return (question) => ({
    questionId: question.id,
    hash: mark === contentMark(question.hash) ? question.hash : '',
    phase,
    seed: seedOf(question),
    response: unpackResponse(packed, question) ?? kindOf(question).blank(question.ask),
    hintsShown,
    tries,
  });
}

/** Writes what there is of each question that has anything; `width` is that of the keys of questions. */
export function writeByQuestion(
  writer: BitWriter,
  { sittings, checks, marks }: ByQuestion,
  questions: readonly Question[],
  width: KeyWidth,
): void {
  const memory: SeedMemory = { stem: '' };
  const touched = questions.filter((question) => of(sittings, question) ?? of(checks, question) ?? of(marks, question));
  writeList(writer, touched, (question) => {
    writeKey(writer, question.id, width);
    writeOptional(writer, of(sittings, question), (sitting) => writeSitting(writer, question, sitting, memory));
    writeOptional(writer, of(checks, question), ({ earned, possible }) => {
      writeReal(writer, earned);
      writeReal(writer, possible);
    });
    writeOptional(writer, of(marks, question), ({ isFlagged, note }) => {
      writeTruth(writer, isFlagged);
      writeText(writer, note);
    });
  });
}

export function readByQuestion(reader: BitReader, questions: readonly Question[], width: KeyWidth): ByQuestion {
  const memory: SeedMemory = { stem: '' };
  const ids = questions.map(({ id }) => id);
  const sittings: KeptSitting[] = [];
  const checks: KeptCheck[] = [];
  const marks: KeptMark[] = [];
  readList(reader, () => {
    const id = idOf(readKey(reader, width), width, ids);
    const sitting = readOptional(reader, () => readSitting(reader, memory));
    const check = readOptional(reader, () => ({ earned: readReal(reader), possible: readReal(reader) }));
    const mark = readOptional(reader, () => ({ isFlagged: readTruth(reader), note: readText(reader) }));
    const question = questions.find((candidate) => candidate.id === id);
    if (!question) return;
    if (sitting) sittings.push(sitting(question));
    if (check) checks.push({ questionId: question.id, ...check });
    if (mark) marks.push({ questionId: question.id, ...mark });
  });
  return { sittings, checks, marks };
}
