// A session as it is kept, and the way back; nothing that was stored is trusted.
import type { Json } from '../../core/json';
import type { ItemPoints, ItemRecord, Paper, PaperItem, Session } from '../../study/session';
import type { SessionClock } from '../../study/session-clock';
import {
  type Reader,
  readCount,
  readId,
  readJson,
  readList,
  readMoment,
  readOneOf,
  readPoints,
  readShape,
  readSpan,
  readText,
  readTruth,
} from '../read-shape';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const field = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;

const readItemPoints = readShape<ItemPoints>({ earned: readPoints, possible: readPoints, isBlank: readTruth });

const readPaperItem = readShape<PaperItem>({
  questionId: readId,
  seed: readText,
  hash: readText,
  domain: readCount,
  isScored: readTruth,
});

const readPaperCore = readShape<Omit<Paper, 'minutes'>>({
  id: readId,
  purpose: readOneOf('practice', 'exam'),
  items: readList(readPaperItem),
});

const readPaper: Reader<Paper> = (value) => {
  const paper = readPaperCore(value);
  const minutes = readPoints(field(value, 'minutes'));
  return paper && { ...paper, ...(minutes !== undefined && { minutes }) };
};

const readRecordCore = readShape<Pick<ItemRecord, 'isFlagged' | 'struck' | 'spent'>>({
  isFlagged: readTruth,
  struck: readList(readText),
  spent: readSpan,
});

const readItemRecord: Reader<ItemRecord> = (value) => {
  const record = readRecordCore(value);
  const response = readJson(field(value, 'response'));
  const sureness = readOneOf('guess', 'unsure', 'sure')(field(value, 'sureness'));
  const points = readItemPoints(field(value, 'points'));
  return (
    record && {
      ...record,
      ...(response !== undefined && { response }),
      ...(sureness && { sureness }),
      ...(points && { points }),
    }
  );
};

const readClock = readShape<SessionClock>({ anchor: readMoment, elapsed: readSpan, steady: readSpan });

const readShared = readShape<Pick<Session, 'paper' | 'items' | 'current' | 'clock'>>({
  paper: readPaper,
  items: readList(readItemRecord),
  current: readCount,
  clock: readClock,
});

const readEnd = readShape<Pick<Extract<Session, { phase: 'ended' }>, 'ending' | 'endedAfter' | 'isGraded'>>({
  ending: readOneOf('handed-in', 'time-up'),
  endedAfter: readSpan,
  isGraded: readTruth,
});

/** The session that was kept; undefined where it is none, or where its items do not fit its paper. */
export const readSession: Reader<Session> = (value) => {
  const shared = readShared(value);
  if (!shared || shared.items.length !== shared.paper.items.length || shared.current >= shared.items.length)
    return undefined;
  const phase = readOneOf('answering', 'reviewing', 'ended')(field(value, 'phase'));
  if (phase !== 'ended') return phase && { ...shared, phase };
  const end = readEnd(value);
  return end && { ...shared, phase, ...end };
};

export const sessionJson = (session: Session): Json => readJson(session) ?? null;
