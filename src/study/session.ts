// One session with a paper, whether practice or exam: phases, past-tense events, and one pure function between them.
import type { Json } from '../core/json';
import { advanceClock, type Now, reopenClock, type SessionClock, startClock } from './session-clock';

/** `seed` fixes the order of the options; `hash` names the question's content; an unscored item counts for nothing. */
export type PaperItem = { questionId: string; seed: string; hash: string; domain: number; isScored: boolean };

/** `minutes` is absent where no clock runs. */
export type Paper = { id: string; purpose: 'practice' | 'exam'; items: readonly PaperItem[]; minutes?: number };

export type Sureness = 'guess' | 'unsure' | 'sure';

/** The points of one item; an exam gives 1 or 0. */
export type ItemPoints = { earned: number; possible: number; isBlank: boolean };

/** What happened to one item. `spent` is in ms, without sleep. `points` is there once it was graded. */
export type ItemRecord = {
  response?: Json;
  isFlagged: boolean;
  struck: readonly string[];
  sureness?: Sureness;
  spent: number;
  points?: ItemPoints;
};

export type Session = {
  paper: Paper;
  items: readonly ItemRecord[];
  current: number;
  clock: SessionClock;
} & (
  | { phase: 'answering' }
  | { phase: 'reviewing' }
  /** `endedAfter` is in ms since the start; never more than the paper's time. */
  | { phase: 'ended'; ending: 'handed-in' | 'time-up'; endedAfter: number; isGraded: boolean }
);

export type SessionEvent =
  /** A page took the session up again: after a reload, a crash, or in another tab. */
  | { type: 'reopened' }
  | { type: 'ticked' }
  | { type: 'moved'; to: number }
  | { type: 'responded'; index: number; response: Json }
  | { type: 'flagged'; index: number; isFlagged: boolean }
  | { type: 'struck'; index: number; option: string; isStruck: boolean }
  | { type: 'rated'; index: number; sureness: Sureness }
  /** Practice alone: this item was checked at once. */
  | { type: 'checked'; index: number; points: ItemPoints }
  | { type: 'review-opened' }
  | { type: 'handed-in' }
  /** After the end: the points of all items, in their order. */
  | { type: 'graded'; points: readonly ItemPoints[] };

export function startSession(paper: Paper, now: Now): Session {
  const items = paper.items.map((): ItemRecord => ({ isFlagged: false, struck: [], spent: 0 }));
  return { phase: 'answering', paper, items, current: 0, clock: startClock(now) };
}

const lengthOf = ({ minutes }: Paper): number => (minutes ?? Number.POSITIVE_INFINITY) * 60_000;

/** Ms that are left; undefined where no clock runs. */
export function remainingAt(session: Session, now: Now): number | undefined {
  const { paper, clock } = session;
  if (paper.minutes === undefined) return undefined;
  const elapsed = session.phase === 'ended' ? session.endedAfter : advanceClock(clock, now).elapsed;
  return Math.max(0, lengthOf(paper) - elapsed);
}

/**
 * The session after the event. Once the time is up any event ends it as it stood and changes nothing else; after the
 * end only `graded` does anything. An event that does not fit gives the same object back.
 */
export function advanceSession(session: Session, event: SessionEvent, now: Now): Session {
  if (session.phase === 'ended') return event.type === 'graded' ? withPoints(session, event.points) : session;
  const clock = event.type === 'reopened' ? reopenClock(session.clock, now) : advanceClock(session.clock, now);
  const length = lengthOf(session.paper);
  const timed = { ...session, clock, items: withTime(session, event, now) };
  if (clock.elapsed >= length) return end(timed, 'time-up', length);
  const next = apply(timed, event);
  return next === undefined ? session : next;
}

/** Undefined where the event does not fit. */
function apply(session: Exclude<Session, { phase: 'ended' }>, event: SessionEvent): Session | undefined {
  const change = (index: number, changed: Partial<ItemRecord>): Session | undefined => {
    const record = session.items[index];
    return record && { ...session, items: session.items.with(index, { ...record, ...changed }) };
  };
  switch (event.type) {
    case 'reopened':
    case 'ticked':
      return session;
    case 'moved':
      if (!session.items[event.to] || (event.to === session.current && session.phase === 'answering')) return undefined;
      return { ...session, phase: 'answering', current: event.to };
    case 'responded':
      if (session.phase !== 'answering' || session.items[event.index]?.points) return undefined;
      return change(event.index, { response: event.response });
    case 'flagged':
      return change(event.index, { isFlagged: event.isFlagged });
    case 'struck': {
      const struck = session.items[event.index]?.struck ?? [];
      if (struck.includes(event.option) === event.isStruck) return undefined;
      const others = struck.filter((option) => option !== event.option);
      return change(event.index, { struck: event.isStruck ? [...others, event.option] : others });
    }
    case 'rated':
      return session.items[event.index]?.points ? undefined : change(event.index, { sureness: event.sureness });
    case 'checked':
      if (session.paper.purpose !== 'practice' || session.items[event.index]?.points) return undefined;
      return change(event.index, { points: event.points });
    case 'review-opened':
      return session.phase === 'reviewing' ? undefined : { ...session, phase: 'reviewing' };
    case 'handed-in':
      return end(session, 'handed-in', session.clock.elapsed);
    case 'graded':
      return undefined;
  }
}

function end(session: Session, ending: 'handed-in' | 'time-up', endedAfter: number): Session {
  const { paper, items, current, clock } = session;
  return { phase: 'ended', ending, endedAfter, isGraded: false, paper, items, current, clock };
}

/**
 * The time since the last event belongs to the item on screen; only what the steady clock counted, so no sleep, and
 * nothing beyond the paper's time.
 */
function withTime(session: Session, event: SessionEvent, { steady }: Now): Session['items'] {
  const { paper, clock } = session;
  const record = session.items[session.current];
  const passed = Math.max(0, Math.min(steady - clock.steady, lengthOf(paper) - clock.elapsed));
  if (session.phase !== 'answering' || event.type === 'reopened' || !record || passed === 0) return session.items;
  return session.items.with(session.current, { ...record, spent: record.spent + passed });
}

function withPoints(session: Extract<Session, { phase: 'ended' }>, points: readonly ItemPoints[]): Session {
  if (session.isGraded || points.length !== session.items.length) return session;
  const items = session.items.map((record, index) => ({ ...record, points: points[index] ?? record.points }));
  return { ...session, items, isGraded: true };
}
