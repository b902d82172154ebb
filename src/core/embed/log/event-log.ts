// The file in which the events of a frame leave the browser, and come back to be counted.
import type { Problem } from '../../problem';
import { fail, ok, type Result } from '../../result';
import { embedVersion, type FrameMessage, readFrameMessage } from '../embed-message';
import { isRecord, readName, readText } from '../read-fields';

/** What is written down of a frame: the greeting carries nothing, and a learner's state is nobody's to read. */
export type LoggedMessage = Exclude<FrameMessage, { type: 'hello' | 'state' }>;

/**
 * `at` is in milliseconds since 1970, `frame` the path of the frame below the site's root with its query, without a
 * slash at its start. `learner` tells the learners of a host apart; a site never writes it.
 */
export type LoggedEvent = LoggedMessage & { at: number; frame: string; learner?: string };

/** `leftOut` counts what could not be read as an event. */
export type EventLog = { events: readonly LoggedEvent[]; leftOut: number };

const format = 'drillbook-events';
const schema = 1;

export const isLogged = (message: FrameMessage): message is LoggedMessage =>
  message.type !== 'hello' && message.type !== 'state';

/** The text of the file: JSON with `format`, `schema` 1 and `events`. */
export const eventLogText = (events: readonly LoggedEvent[]): string =>
  `${JSON.stringify({ format, schema, events }, null, 1)}\n`;

/**
 * Reads such a file. Problems: `event-log-format` for what is none, `event-log-newer` for a schema that is not known yet.
 * Events that cannot be read are left out and counted, fields that do not belong to an event do not survive.
 */
export function readEventLog(text: string): Result<EventLog, Problem[]> {
  const value = readJson(text);
  if (!isRecord(value) || value.format !== format || !Array.isArray(value.events))
    return fail([problem('event-log-format', 'This is no log of events from an embedded page.')]);
  if (value.schema !== schema)
    return fail([problem('event-log-newer', 'This log of events was written by a newer version of the site.')]);
  const events = value.events.flatMap((event: unknown) => readEvent(event) ?? []);
  return ok({ events, leftOut: value.events.length - events.length });
}

function readEvent(value: unknown): LoggedEvent | undefined {
  if (!isRecord(value)) return undefined;
  const { at } = value;
  const frame = readText(value.frame);
  const learner = readName(value.learner);
  const message = readFrameMessage({ ...value, drillbook: embedVersion });
  if (!Number.isSafeInteger(at) || typeof at !== 'number' || at < 0) return undefined;
  if (message === undefined || frame === undefined || !isLogged(message)) return undefined;
  if (learner === undefined && value.learner !== undefined) return undefined;
  return { ...message, at, frame, ...(learner !== undefined && { learner }) };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const problem = (code: string, message: string): Problem => ({ code, severity: 'error', message });
