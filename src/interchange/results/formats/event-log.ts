// The log of what a frame of this site told its host.
import { ok, type Result } from '../../../core/result';
import type { ItemAnswer } from '../../../core/results/item-answer';
import { fieldOf, numberOf, textOf, textsOf } from '../read/fields';
import { createIdMaker } from '../read/interaction';
import { readMoment } from '../read/times';
import {
  countSetAside,
  longestName,
  type ReadResults,
  type ResultsProblem,
  type SetAsideReason,
} from '../results-file';

export const eventsFormat = 'drillbook-events';

/** The events of a parsed file; undefined where it is no such log. */
export function findEvents(value: unknown): readonly unknown[] | undefined {
  const events = fieldOf(value, 'events');
  const isLog = fieldOf(value, 'format') === eventsFormat && fieldOf(value, 'schema') === 1;
  return isLog && Array.isArray(events) ? events : undefined;
}

/** The answers among the events; whoever an event does not name is `learner`. */
export function readEvents(events: readonly unknown[], learner: string): Result<ReadResults, ResultsProblem> {
  const aside = countSetAside();
  const id = createIdMaker('event');
  const answers = events.flatMap((event, turn): ItemAnswer[] => {
    const read = readEvent(event, learner, turn, id);
    if (typeof read !== 'string') return [read];
    aside.note(read, turn + 1);
    return [];
  });
  return ok({ kind: 'events', answers, setAside: aside.list() });
}

function readEvent(
  event: unknown,
  fallback: string,
  turn: number,
  id: (parts: readonly string[]) => string,
): ItemAnswer | SetAsideReason {
  if (textOf(event, 'type', 'event') !== 'answered') return 'other';
  const item = textOf(event, 'question', 'questionId');
  if (item === '') return 'item';
  const learner = textOf(event, 'learner') || fallback;
  if (item.length > longestName || learner.length > longestName) return 'long';
  const [earned, possible] = [numberOf(event, 'earned'), numberOf(event, 'possible')];
  if (earned === undefined || possible === undefined || possible <= 0) return 'judgement';
  const written = numberOf(event, 'at');
  const at = written ?? readMoment(textOf(event, 'at'));
  const spent = numberOf(event, 'spent');
  const chosen = fieldOf(event, 'response', 'chosen');
  const own = textOf(event, 'id');
  return {
    // Not by the name of the file: a log that is downloaded again holds the same events.
    id: own === '' ? id([textOf(event, 'learner'), textOf(event, 'frame'), item, String(at)]) : own,
    ...{ learner, item, turn },
    score: Math.max(0, Math.min(1, earned / possible)),
    ...(Array.isArray(chosen) && { chosen: textsOf(chosen) }),
    ...(spent !== undefined && spent > 0 && { spent }),
    ...(at !== undefined && { at }),
  };
}
