// What a launch goes on from: the state that came back, the copy on this device, or what is left of either.
import { unpackState } from '../../packaging/state/packed-state';
import { emptySnapshot, type PackageSnapshot, type StateProblem } from '../../packaging/state/snapshot';
import type { Question } from '../../questions/question-kinds';
import type { OutboxRecord, UnsentAnswer } from './lms-outbox';

/**
 * `from` says which was taken: `fallback` = score and position alone. `problem` is what was wrong with the state that came
 * back. `unsent` are answers to be sent again. `isBehind` = the system does not hold this snapshot.
 */
export type LaunchStart = {
  from: 'nothing' | 'state' | 'copy' | 'fallback';
  snapshot: PackageSnapshot;
  unsent: readonly UnsentAnswer[];
  problem?: StateProblem['code'];
  isBehind: boolean;
};

/**
 * The later of the two counts. At the same moment the copy does, which nothing was left out of, and its answers have
 * arrived: a system takes them before the state. A state that was cut or damaged gives way to the copy, but a score and
 * position that are later than the copy stay.
 */
export function chooseStart(
  text: string,
  record: OutboxRecord | undefined,
  questions: readonly Question[],
): LaunchStart {
  const state = text === '' ? undefined : unpackState(text, questions);
  const read = record && unpackState(record.state, questions);
  const copy = read?.ok ? read.value : undefined;
  const unsent = record?.unsent ?? [];
  if (state?.ok) {
    const { value } = state;
    if (record && record.order === value.order)
      return numbered({ from: copy ? 'copy' : 'state', snapshot: copy ?? value, unsent: [], isBehind: false });
    if (!copy || value.order > copy.order)
      return numbered({ from: 'state', snapshot: value, unsent: afresh(unsent, value), isBehind: unsent.length > 0 });
    return numbered({ from: 'copy', snapshot: copy, unsent, isBehind: true });
  }
  const problem = state && { problem: state.error.code };
  const rest = state?.error.fallback;
  if (copy) {
    const snapshot = rest && rest.order > copy.order ? withRest(copy, rest) : copy;
    return numbered({ from: 'copy', snapshot, unsent, ...problem, isBehind: true });
  }
  if (rest)
    return numbered({ from: 'fallback', snapshot: rest, unsent: afresh(unsent, rest), ...problem, isBehind: true });
  return numbered({ from: 'nothing', snapshot: emptySnapshot, unsent, ...problem, isBehind: true });
}

/** Another device has used these numbers since: the answers get new ones, so that they take no other's place. */
const afresh = (unsent: readonly UnsentAnswer[], { reported }: PackageSnapshot): readonly UnsentAnswer[] =>
  unsent.some(({ number }) => number < reported)
    ? unsent.map((answer, index) => ({ ...answer, number: reported + index }))
    : unsent;

const withRest = (copy: PackageSnapshot, rest: PackageSnapshot): PackageSnapshot => ({
  ...copy,
  order: rest.order,
  reported: Math.max(copy.reported, rest.reported),
  reading: rest.reading,
  ...(rest.carried && { carried: rest.carried }),
});

/** The next answer gets a number of its own. */
function numbered(start: LaunchStart): LaunchStart {
  const next = Math.max(start.snapshot.reported, ...start.unsent.map(({ number }) => number + 1));
  return { ...start, snapshot: { ...start.snapshot, reported: next } };
}
