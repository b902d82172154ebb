// What the player needs of a learning system, whichever standard it speaks.
import type { Result } from '../../core/result';
import type { Interaction, Standing } from '../../packaging/report/report';

/**
 * Why a learning system did not take something. `absent` = none was found; `refused` = it answered no; `threw` = its code
 * failed; `silent` = it did not answer in time; `ended` = it closed the session. `detail` holds its own error code and words.
 */
export type LmsProblem = { code: 'absent' | 'refused' | 'threw' | 'silent' | 'ended'; detail: string };

/**
 * A launch. `state` is the text that the last launch left, exactly as it came back ('' = nothing); `learner` tells one
 * learner's kept answers from another's on a shared device; `longestState` is in characters; `isForCredit` is false where
 * the system said that this visit counts for nothing (browse, review). `least` is the pass mark that it demands, in
 * percent; `interactionsKept` is how many answers it holds of this learner, where it says so; `returnTo` is the address
 * to which the learner goes back after leaving; `location` is the place that the last visit named.
 */
export type LmsLaunch = {
  state: string;
  learner: string;
  longestState: number;
  isForCredit: boolean;
  least?: number;
  interactionsKept?: number;
  returnTo?: string;
  location?: string;
};

/**
 * One batch, sent in this order: what was answered, where the learner stands, then the place and the state. Only what
 * changed is named. `sessionMs` is the time of this visit so far; `location` is a place in the package, such as an anchor,
 * of 255 characters at most: a system that cuts the state still has it.
 */
export type LmsBatch = {
  interactions: readonly Interaction[];
  standing?: Standing;
  state?: string;
  location?: string;
  sessionMs: number;
};

/** A learning system behind one of its standards. No method throws or rejects. */
export type LmsLink = {
  /** Finds the system and begins; looks for it for five seconds at most. */
  open(): Promise<Result<LmsLaunch, LmsProblem>>;
  /** Writes a batch and asks the system to keep it; ok only when it said that it did. Never called while another is on its way. */
  send(batch: LmsBatch): Promise<Result<true, LmsProblem>>;
  /** The page goes away: writes what is left, without waiting for anything, and says goodbye. Called at most once. */
  leave(batch: LmsBatch): void;
};
