// A learner's whole state in a package as one short text, and back.
import { fail, ok, type Result } from '../../core/result';
import type { Question } from '../../questions/question-kinds';
import { readCount, readOptional, readReal, writeCount, writeOptional, writeReal } from './bit-values';
import { createBitReader, createBitWriter } from './bits';
import { openState, sealState } from './envelope';
import { type KeyWidth, readWidth, widthFor, writeWidth } from './id-keys';
import { lighterSnapshots } from './lighter-snapshots';
import { packHead, unpackHead } from './pack-head';
import { readSession, writeSession } from './pack-session';
import { readByQuestion, writeByQuestion } from './pack-sittings';
import { type PackageSnapshot, type StateProblem, wholeSession } from './snapshot';

/** A paper has many questions, of which none may be taken for another after an edit. */
const leastQuestionWidth: KeyWidth = 24;

function packBody(snapshot: PackageSnapshot, questions: readonly Question[]): string {
  const writer = createBitWriter();
  const width = widthFor([questions.map(({ id }) => id)], leastQuestionWidth);
  writeWidth(writer, width);
  writeOptional(writer, snapshot.carried, ({ earned, possible, answered, of }) => {
    writeReal(writer, earned);
    writeReal(writer, possible);
    writeCount(writer, answered);
    writeCount(writer, of);
  });
  writeByQuestion(writer, snapshot, questions, width);
  writeOptional(writer, snapshot.session, (session) => writeSession(writer, wholeSession(session), questions, width));
  return writer.text();
}

/**
 * The state of a package with these questions, in at most `longest` characters of A–Z, a–z, 0–9, `-` and `_`. What has no
 * room goes in this order: notes, the longest first; typed answers, the longest first; then everything but score and
 * position; then the position. '' where not even the score fits. What belongs to other questions is left out.
 */
export function packState(snapshot: PackageSnapshot, questions: readonly Question[], longest: number): string {
  const head = packHead(snapshot, questions, false);
  for (const lighter of lighterSnapshots(snapshot, questions)) {
    const text = sealState(head, packBody(lighter, questions));
    if (text.length <= longest) return text;
  }
  const bare = [sealState(head, ''), sealState(packHead(snapshot, questions, true), '')];
  return bare.find((text) => text.length <= longest) ?? '';
}

/**
 * The snapshot in a text, for the questions as they are now: what is gone from them is left out, the rest is kept. A text
 * that was cut or altered gives nothing but, where its beginning is whole, a `fallback` with score and position.
 */
export function unpackState(text: string, questions: readonly Question[]): Result<PackageSnapshot, StateProblem> {
  const opened = openState(text);
  if (!opened.ok) {
    const { code, head } = opened.error;
    return fail({ code, ...(head !== undefined && { fallback: unpackHead(head) }) });
  }
  const { head, body } = opened.value;
  const bare = unpackHead(head);
  if (body === '') return ok(bare);
  const reader = createBitReader(body);
  const width = readWidth(reader);
  const carried = readOptional(reader, () => ({
    earned: readReal(reader),
    possible: readReal(reader),
    answered: readCount(reader),
    of: readCount(reader),
  }));
  const byQuestion = readByQuestion(reader, questions, width);
  const session = readOptional(reader, () => readSession(reader, questions, width));
  if (reader.isOver()) return fail({ code: 'damaged', fallback: bare });
  const { order, reported, reading } = bare;
  return ok({ order, reported, reading, ...byQuestion, ...(carried && { carried }), ...(session && { session }) });
}
