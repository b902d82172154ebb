// When a learning system is written to, and what: one batch at a time, only what changed, ever more rarely while it fails.
import type { Result } from '../../core/result';
import type { Interaction, Standing } from '../../packaging/report/report';
import type { LmsBatch, LmsProblem } from './lms-link';

/** What a system is to know beside the interactions. */
export type SenderFacts = { standing?: Standing; state?: string };

/** A batch on its way; `revision` is the change that it ends with. */
export type Flight = { number: number; since: number; revision: number; batch: LmsBatch };

/**
 * Times are milliseconds of a clock that only grows. `unsent` are the interactions that no reply has confirmed, in order,
 * those on their way among them. Changes are counted; everything up to `confirmed.revision` is with the system.
 * `notBefore` holds back after a failure. `isOver` = nothing is sent in this visit any more.
 */
export type SenderState = {
  openedAt: number;
  unsent: readonly Interaction[];
  wanted: SenderFacts & { revision: number };
  confirmed: SenderFacts & { revision: number };
  dueAt?: number;
  notBefore: number;
  flight?: Flight;
  flights: number;
  failures: number;
  problem?: LmsProblem;
  isOver: boolean;
};

export type SenderEvent =
  /** An urgent change goes at once, with whatever else is done in the same moment; others wait for company. */
  | { type: 'changed'; interactions: readonly Interaction[]; facts: SenderFacts; isUrgent: boolean }
  | { type: 'replied'; flight: number; result: Result<true, LmsProblem> }
  /** The time that `wakeAt` named has come. */
  | { type: 'woken' }
  /** Whatever waits goes now, as when the page is hidden or the network is back. */
  | { type: 'flushed' }
  | { type: 'left' };

/** How long a change that is not urgent waits for others. */
export const companyMs = 2_000;
/** A batch that has no reply after this long is given up; a reply that comes later counts for nothing. */
export const patienceMs = 15_000;
const firstPauseMs = 1_000;
const longestPauseMs = 60_000;
/** So many failures in a row are no hiccup any more. */
const hiccups = 2;

/** A sender to a system that has just opened and holds this state, '' where it holds none. */
export const startSender = (now: number, state: string): SenderState => ({
  openedAt: now,
  unsent: [],
  wanted: { state, revision: 0 },
  confirmed: { state, revision: 0 },
  notBefore: now,
  flights: 0,
  failures: 0,
  isOver: false,
});

/** The state after an event; the same object where it changes nothing. A new `flight` in it is to be sent. */
export function advanceSender(state: SenderState, event: SenderEvent, now: number): SenderState {
  switch (event.type) {
    case 'changed':
      return withChange(state, event, now);
    case 'replied':
      return state.flight?.number === event.flight ? withReply(state, state.flight, event.result, now) : state;
    case 'woken': {
      const { flight } = state;
      if (!flight) return isDue(state, now) ? takeOff(state, now) : state;
      const isGivenUp = now >= flight.since + patienceMs;
      return isGivenUp ? withReply(state, flight, { ok: false, error: silence }, now) : state;
    }
    case 'flushed':
      return state.flight || state.dueAt === undefined ? state : takeOff(state, now);
    case 'left': {
      const { flight: _flight, dueAt: _dueAt, ...rest } = state;
      return { ...rest, problem: state.problem ?? { code: 'ended', detail: 'The page was left.' }, isOver: true };
    }
  }
}

const silence: LmsProblem = { code: 'silent', detail: `No reply within ${patienceMs / 1_000} s.` };

/** A session that is over, or a system that is not there, does not come back within a visit. */
const isFinal = ({ code }: LmsProblem): boolean => code === 'ended' || code === 'absent';

const isDue = ({ dueAt, notBefore, isOver }: SenderState, now: number): boolean =>
  !isOver && dueAt !== undefined && now >= Math.max(dueAt, notBefore);

function withChange(
  state: SenderState,
  { interactions, facts, isUrgent }: Extract<SenderEvent, { type: 'changed' }>,
  now: number,
): SenderState {
  const due = now + (isUrgent ? 0 : companyMs);
  return {
    ...state,
    unsent: [...state.unsent, ...interactions],
    wanted: { ...state.wanted, ...facts, revision: state.wanted.revision + 1 },
    dueAt: Math.min(state.dueAt ?? due, due),
  };
}

/** All that no reply has confirmed yet; facts that the system has already are left out. */
export function batchOf({ openedAt, unsent, wanted, confirmed }: SenderState, now: number): LmsBatch {
  const isNews = JSON.stringify(wanted.standing) !== JSON.stringify(confirmed.standing);
  return {
    interactions: unsent,
    ...(isNews && wanted.standing && { standing: wanted.standing }),
    ...(wanted.state !== confirmed.state && wanted.state !== undefined && { state: wanted.state }),
    sessionMs: Math.max(0, Math.round(now - openedAt)),
  };
}

function takeOff(state: SenderState, now: number): SenderState {
  if (state.isOver) return state;
  const { dueAt: _due, ...rest } = state;
  const { revision } = state.wanted;
  const batch = batchOf(state, now);
  const isEmpty = batch.interactions.length === 0 && !batch.standing && batch.state === undefined;
  if (isEmpty) return withoutProblem({ ...rest, confirmed: { ...state.confirmed, revision } }, now);
  const number = state.flights + 1;
  return { ...rest, flights: number, flight: { number, since: now, revision, batch } };
}

function withReply(state: SenderState, flight: Flight, result: Result<true, LmsProblem>, now: number): SenderState {
  const { flight: _flight, ...rest } = state;
  if (!result.ok) {
    const failures = state.failures + 1;
    const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** (failures - 1));
    const isOver = state.isOver || isFinal(result.error);
    return { ...rest, failures, problem: result.error, dueAt: now, notBefore: now + pause, isOver };
  }
  const { standing, state: text, interactions } = flight.batch;
  const confirmed = {
    ...state.confirmed,
    ...(standing && { standing }),
    ...(text !== undefined && { state: text }),
    revision: flight.revision,
  };
  // What came while the batch was on its way stands behind what it held.
  return withoutProblem({ ...rest, unsent: state.unsent.slice(interactions.length), confirmed }, now);
}

function withoutProblem(state: SenderState, now: number): SenderState {
  const { problem: _, ...rest } = state;
  return { ...rest, failures: 0, notBefore: now };
}

/** When to say `woken`; undefined where nothing is waited for. */
export function wakeAt({ flight, dueAt, notBefore, isOver }: SenderState): number | undefined {
  if (flight) return flight.since + patienceMs;
  return isOver || dueAt === undefined ? undefined : Math.max(dueAt, notBefore);
}

/**
 * How things stand with the learning system, for one line on the screen. `waiting` = it failed and is tried again;
 * `unreachable` = it is not there, has ended the session or keeps failing. `unsent` counts answers that it has not confirmed.
 */
export type LmsStatus = { state: 'connected' | 'waiting' | 'unreachable'; problem?: LmsProblem; unsent: number };

export function statusOf({ problem, failures, unsent, isOver }: SenderState): LmsStatus {
  if (!problem) return { state: 'connected', unsent: unsent.length };
  const isLost = isOver || failures > hiccups;
  return { state: isLost ? 'unreachable' : 'waiting', problem, unsent: unsent.length };
}
