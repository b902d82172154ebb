import { addToTally } from '../study/tally';
import type { SaveFormat } from './ports';
import { readAnswerRow, readMarkRow, readRestartRow, readSessionRow, readSitting, readTally } from './saved-data';

/** The saved shapes as every log takes them: `createIndexedDbLog({ format: saveFormat })`. */
export const saveFormat: SaveFormat = {
  readAnswer: readAnswerRow,
  readRestart: readRestartRow,
  readSitting,
  readSession: readSessionRow,
  readMark: readMarkRow,
  readTally,
  addToTally,
};
