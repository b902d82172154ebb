// Where the answers of a package are, as the page can honestly say it.
import type { AnswerRow } from '../../../stores/ports';

/**
 * `opening` = a course site is looked for; `waiting` = it did not take something and is asked again; `absent` = there is none;
 * `ended` = it closed the session; `uncounted` = it said that this visit counts for nothing; `device` = the package has no
 * course site and keeps answers in this browser; `newer` = a later version of the package wrote what is kept, which is left
 * alone; `unkept` = nothing outlasts this page.
 */
export type KeepingState =
  | 'opening'
  | 'sending'
  | 'sent'
  | 'waiting'
  | 'absent'
  | 'ended'
  | 'uncounted'
  | 'device'
  | 'newer'
  | 'unkept';

/**
 * `unsent` counts answers; `problem` holds the course site's own error code and words, `since` when it first said so, in ms
 * since 1970. `isPartLost` = what the site kept came back cut or damaged, and could not be made whole from this device.
 * `nameless` counts answers that were given on this device before, the last of them `at` that time, while nobody said whose
 * they are.
 */
export type Keeping = {
  state: KeepingState;
  unsent: number;
  problem?: { code: string; detail: string; since: number };
  isPartLost?: boolean;
  nameless?: { answers: number; at: number };
};

/** What the page asks whoever keeps its answers; `get` gives the same object until `subscribe` tells a change. */
export type Keeper = {
  get(): Keeping;
  subscribe(changed: () => void): () => void;
  /** All answers that can be carried away, the oldest first. */
  answers(): readonly AnswerRow[];
  /** By whatever name the course site knows the learner; '' where it said none. */
  learner(): string;
  /** Where the course site wants its learner to go after the visit; only some say so, at the launch. */
  returnTo(): string | undefined;
  /** The learner says whether those nameless answers are theirs: taken in, or dropped. */
  takeNameless(isTaken: boolean): void;
};

const opening: Keeping = { state: 'opening', unsent: 0 };

/** Keeps nothing: for the page before it comes to life. */
export const noKeeper: Keeper = {
  get: () => opening,
  subscribe: () => () => {},
  answers: () => [],
  learner: () => '',
  returnTo: () => undefined,
  takeNameless: () => {},
};
