// What the self-test did, one line a step; everything in it may be sent to an administrator.

export type StepName =
  | 'find'
  | 'begin'
  | 'learner'
  | 'mode'
  | 'readState'
  | 'writeState'
  | 'restoreState'
  | 'status'
  | 'score'
  | 'interactions'
  | 'exit'
  | 'commit'
  | 'end'
  | 'parameters'
  | 'token'
  | 'launchData'
  | 'stateAbsent'
  | 'removeState';

/** `noted` is neither good nor bad, `skipped` was not tried. */
export type StepOutcome = 'passed' | 'failed' | 'noted' | 'skipped';

/** `call` is what was asked, as the standard writes it; `answer` what came back, never a name or a key; `error` the system's own code and words. */
export type Step = { name: StepName; outcome: StepOutcome; call: string; answer: string; error?: string };

/** A text of printable characters as long as a full state, in which every part can be told from every other. */
export const probeText = (length: number): string =>
  Array.from({ length: Math.ceil(length / 8) }, (_, index) => `${index}`.padStart(7, '0').concat('-'))
    .join('')
    .slice(0, length);

/** How many characters of `written` came back, from the start. */
export function charactersBack(written: string, back: string): number {
  const first = [...written].findIndex((character, index) => back[index] !== character);
  return first < 0 ? written.length : first;
}
