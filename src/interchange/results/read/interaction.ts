// One interaction as any of the exports words it, made an answer.
import type { ItemAnswer } from '../../../core/results/item-answer';
import { longestName, type SetAsideReason } from '../results-file';
import { readChosen } from './response-pattern';
import { readMoment, readSpan } from './times';

/** All fields as they were written, '' where they are missing. `turn` counts the interactions of the file. */
export type WrittenInteraction = {
  learner: string;
  attempt: string;
  item: string;
  kind: string;
  response: string;
  right: readonly string[];
  result: string;
  score: string;
  possible: string;
  spent: string;
  at: string;
  turn: number;
};

const good = /^(?:correct|right|true|yes|passed|pass|success)$/i;
const bad = /^(?:wrong|incorrect|false|no|failed|fail)$/i;
const number = /^-?\d+(?:[.,]\d+)?$/;

/** The answer that an interaction tells of, or why it tells of none. `id` makes its name of what tells it from others of its file. */
export function readInteraction(
  written: WrittenInteraction,
  id: (parts: readonly string[]) => string,
): ItemAnswer | SetAsideReason {
  const { learner, attempt, item, kind, response, right, turn } = written;
  if (item === '') return 'item';
  if ([learner, attempt, item, response, ...right].some((text) => text.length > longestName)) return 'long';
  const chosen = readChosen(response, kind);
  const patterns = right.flatMap((pattern) => readChosen(pattern, kind) ?? []);
  const score = scoreOf(written) ?? (written.result === '' ? scoreByPattern(response, right) : undefined);
  if (score === undefined) return 'judgement';
  const [spent, at] = [readSpan(written.spent), readMoment(written.at)];
  return {
    id: id([learner, attempt, item, written.at]),
    ...{ learner, item, score, turn },
    ...(chosen && { chosen }),
    ...(chosen && right.length === 1 && patterns.length > 0 && { right: patterns }),
    ...(spent !== undefined && { spent }),
    ...(at !== undefined && { at }),
  };
}

/** The share of the points; undefined for what nobody judged (neutral, unanticipated). */
function scoreOf({ result, score, possible }: WrittenInteraction): number | undefined {
  const points = numberIn(score);
  if (points !== undefined) {
    const most = numberIn(possible);
    if (most !== undefined && most > 0) return within(points / most);
    if (points >= 0 && points <= 1) return points;
  }
  if (good.test(result)) return 1;
  if (bad.test(result)) return 0;
  const share = /^(\d+(?:[.,]\d+)?) ?%$/.exec(result)?.[1];
  if (share !== undefined) return within((numberIn(share) ?? 0) / 100);
  const value = numberIn(result);
  if (value === undefined) return undefined;
  if (value >= 0 && value <= 1) return value;
  const most = numberIn(possible);
  return most !== undefined && most > 0 ? within(value / most) : undefined;
}

/** An export without any judgement still has it where it names one right response. */
function scoreByPattern(response: string, right: readonly string[]): number | undefined {
  if (response === '' || right.length === 0) return undefined;
  return right.includes(response) ? 1 : 0;
}

const numberIn = (text: string): number | undefined => (number.test(text) ? Number(text.replace(',', '.')) : undefined);

const within = (share: number): number => Math.max(0, Math.min(1, share));

/** Makes ids that are the same when the same file is read again, and different for each answer in it. */
export function createIdMaker(prefix: string): (parts: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (parts) => {
    const name = JSON.stringify([prefix, ...parts]);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return `${name}#${before}`;
  };
}
