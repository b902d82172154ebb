// Version 1 of what a frame and the page around it say to each other; docs/embedding.md explains it to the makers of hosts.
import type { Outcome } from '../grade';
import type { EmbedTheme } from './embed-options';
import {
  isRecord,
  type Reader,
  readAmount,
  readFields,
  readName,
  readNames,
  readOneOf,
  readState,
  readText,
  readTruth,
} from './read-fields';

/** Stands in the field `drillbook` of every message. */
export const embedVersion = 1;

/** How far a learner is: `answered` of the `of` questions shown, `earned` of the `possible` points of all of them. */
export type EmbedScore = { answered: number; of: number; earned: number; possible: number };

/**
 * What the frame says. `hello` carries nothing and is the only message that goes to whoever is around; all others go to
 * the origin that answered it with `welcome`.
 *
 * - `ready`: the content can be used. `keeps` says who remembers its answers: this browser, the host, or nobody after this page.
 * - `height`: in CSS pixels, of all that the frame shows now.
 * - `started`: the learner did something for the first time since the frame was loaded.
 * - `restored`: answers of an earlier visit are shown; only hosts that the site names are told the score.
 * - `answered`: an answer was checked just now, never because it was restored. `items` are its parts, as the options of a choice or the cards of a board.
 * - `progress` after each answer, `completed` once all questions have one.
 * - `state`: what the host is asked to keep, where `keeps` is `host`; an opaque text.
 * - `reset`: the learner started over.
 * - `error`: something of the frame cannot be shown or kept.
 */
export type FrameMessage =
  | { type: 'hello' }
  | { type: 'ready'; title: string; questions: readonly string[]; keeps: 'browser' | 'host' | 'page' }
  | { type: 'height'; height: number }
  | { type: 'started' }
  | { type: 'restored'; score?: EmbedScore }
  | { type: 'answered'; question: string; items: readonly string[]; verdict: Outcome; earned: number; possible: number }
  | ({ type: 'progress' } & EmbedScore)
  | ({ type: 'completed' } & EmbedScore)
  | { type: 'state'; state: string }
  | { type: 'reset' }
  | { type: 'error'; code: string; message: string };

/**
 * What the host says. `welcome` answers `hello`; `keepsState` offers to keep the learner's state when the frame cannot,
 * `state` is what the host kept before. A `state` may also come later, as from a server. `reset` starts over; where the
 * browser keeps answers, the learner is asked first.
 */
export type HostMessage =
  | { type: 'welcome'; keepsState: boolean; state?: string }
  | { type: 'theme'; theme: EmbedTheme }
  | { type: 'focus' }
  | { type: 'reset' }
  | { type: 'state'; state: string };

type Message = FrameMessage | HostMessage;
type Readers<M extends Message> = { [T in M['type']]: Reader<Extract<M, { type: T }>> };

const readScore = { answered: readAmount, of: readAmount, earned: readAmount, possible: readAmount };

const frameReaders: Readers<FrameMessage> = {
  hello: readFields({ type: readOneOf('hello') }),
  ready: readFields({
    type: readOneOf('ready'),
    title: readText,
    questions: readNames,
    keeps: readOneOf('browser', 'host', 'page'),
  }),
  height: readFields({ type: readOneOf('height'), height: readAmount }),
  started: readFields({ type: readOneOf('started') }),
  restored: firstOf<Extract<FrameMessage, { type: 'restored' }>>(
    readFields({ type: readOneOf('restored'), score: readFields<EmbedScore>(readScore) }),
    readFields({ type: readOneOf('restored') }),
  ),
  answered: readFields({
    type: readOneOf('answered'),
    question: readName,
    items: readNames,
    verdict: readOneOf('correct', 'partial', 'incorrect'),
    earned: readAmount,
    possible: readAmount,
  }),
  progress: readFields({ type: readOneOf('progress'), ...readScore }),
  completed: readFields({ type: readOneOf('completed'), ...readScore }),
  state: readFields({ type: readOneOf('state'), state: readState }),
  reset: readFields({ type: readOneOf('reset') }),
  error: readFields({ type: readOneOf('error'), code: readName, message: readText }),
};

const hostReaders: Readers<HostMessage> = {
  welcome: firstOf<Extract<HostMessage, { type: 'welcome' }>>(
    readFields({ type: readOneOf('welcome'), keepsState: readTruth, state: readState }),
    readFields({ type: readOneOf('welcome'), keepsState: readTruth }),
  ),
  theme: readFields({ type: readOneOf('theme'), theme: readOneOf('auto', 'light', 'dark') }),
  focus: readFields({ type: readOneOf('focus') }),
  reset: readFields({ type: readOneOf('reset') }),
  state: readFields({ type: readOneOf('state'), state: readState }),
};

function firstOf<T>(...readers: readonly Reader<T>[]): Reader<T> {
  return (value) => {
    for (const read of readers) {
      const found = read(value);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

function readerIn<M extends Message>(readers: Readers<M>): Reader<M> {
  // A reader of one type is a reader of a message, which the compiler cannot see through the names.
  const byType = readers as Readonly<Record<string, Reader<M>>>;
  return (value) => {
    if (!isRecord(value) || value.drillbook !== embedVersion) return undefined;
    const { type } = value;
    return typeof type === 'string' && Object.hasOwn(byType, type) ? byType[type]?.(value) : undefined;
  };
}

/** What a frame sent, without anything that does not belong to it; undefined for another version, an unknown type, or a shape that is wrong. */
export const readFrameMessage: Reader<FrameMessage> = readerIn(frameReaders);

/** The same for what a host sent. */
export const readHostMessage: Reader<HostMessage> = readerIn(hostReaders);

/** A message as it is sent. */
export const toSend = <M extends Message>(message: M): { drillbook: typeof embedVersion } & M => ({
  drillbook: embedVersion,
  ...message,
});
