import { addToTally } from '../study/tally';
import type { Reader, SaveFormat, SessionRow } from './ports';
import { readAnswerRow, readMarkRow, readRestartRow, readSessionRow, readSitting, readTally } from './saved-data';
import { readSession } from './session/saved-session';

/** A row whose paper cannot be read is set aside, not taken for an empty one; a drill cuts its run to what still fits. */
const readKeptSession: Reader<SessionRow> = (value) => {
  const row = readSessionRow(value);
  return row && (row.purpose === 'drill' || readSession(row.state)) ? row : undefined;
};

/** The saved shapes as every log takes them: `createIndexedDbLog({ format: saveFormat })`. */
export const saveFormat: SaveFormat = {
  readAnswer: readAnswerRow,
  readRestart: readRestartRow,
  readSitting,
  readSession: readKeptSession,
  readMark: readMarkRow,
  readTally,
  addToTally,
};
