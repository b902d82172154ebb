// Setting values in a SCORM system: only what differs, and a refused value stops nothing but itself.
import { fail, ok, type Result } from '../../../core/result';
import type { LmsValue } from '../../../packaging/report/scorm/interaction-values';
import type { LmsProblem, LmsRefusal } from '../../../stores/lms/lms-link';
import type { Dialect } from './dialect';
import type { ScormCalls, ScormFailure } from './scorm-calls';

export type ScormWriter = {
  accepted: ReadonlyMap<string, string>;
  refusals(): readonly LmsRefusal[];
  /** The place in the list of interactions for the answer of this number; places have no gaps, an answer keeps its own. */
  placeOf(number: number, kept: number): number;
  /** Sets what differs from the last accepted; `problem` is the first that means that the batch is not kept. */
  write(values: readonly LmsValue[]): { problem?: ScormFailure };
  /** Sets the values and asks the system to keep them. */
  send(values: readonly LmsValue[]): Result<true, LmsProblem>;
};

const interactionOf = (element: string): string | undefined => /^cmi\.interactions\.\d+/.exec(element)?.[0];

export function createWriter(calls: ScormCalls, dialect: Dialect): ScormWriter {
  const accepted = new Map<string, string>();
  const refused = new Map<string, LmsRefusal & { isForGood: boolean }>();
  const places = new Map<number, number>();
  let next: number | undefined;
  let hasInteractions = true;
  let filler = '';

  const isSettled = ([element, value]: LmsValue): boolean => {
    const refusal = refused.get(element);
    return accepted.get(element) === value || refusal?.isForGood === true || refusal?.value === value;
  };

  /**
   * The value as it is set. There are systems that mark values as sent before the sending failed, and then never send the
   * same again: a state that is tried once more differs from the last try by a space at its end.
   */
  const formOf = ([element, value]: LmsValue): string =>
    element === dialect.stateElement && value.length < dialect.longestState ? value + filler : value;

  const refuse = ([element, value]: LmsValue, { number, detail }: ScormFailure) => {
    refused.set(element, { element, value, detail, isForGood: dialect.missing.has(number) });
  };

  const write = (values: readonly LmsValue[]) => {
    let problem: ScormFailure | undefined;
    const given = new Set<string>();
    for (const value of values) {
      const [element, text] = value;
      const interaction = interactionOf(element);
      if (interaction !== undefined && (!hasInteractions || given.has(interaction))) continue;
      if (isSettled(value)) continue;
      const outcome = calls.set(element, formOf(value));
      if (outcome.ok) {
        accepted.set(element, text);
        refused.delete(element);
        continue;
      }
      if (outcome.error.code === 'ended') return { problem: outcome.error };
      if (dialect.essential.has(element)) {
        problem ??= outcome.error;
        continue;
      }
      refuse(value, outcome.error);
      // Without its id the rest of an interaction has no place to go; without any of them there is no list.
      if (interaction !== undefined && element === `${interaction}.id`) {
        given.add(interaction);
        hasInteractions = !dialect.missing.has(outcome.error.number);
      }
    }
    return problem ? { problem } : {};
  };

  /** What a system did not keep is set again with the next batch. */
  const forget = (values: readonly LmsValue[]) => {
    filler = filler === '' ? ' ' : '';
    for (const [element] of values) {
      accepted.delete(element);
      if (refused.get(element)?.isForGood === false) refused.delete(element);
    }
  };

  return {
    accepted,
    refusals: () => [...refused.values()].map(({ element, value, detail }) => ({ element, value, detail })),
    placeOf(number, kept) {
      next ??= kept;
      const own = places.get(number);
      if (own !== undefined) return own;
      const isKept = number < next && ![...places.values()].includes(number);
      const place = isKept ? number : next;
      if (!isKept) next += 1;
      places.set(number, place);
      return place;
    },
    write,
    send(values) {
      const { problem } = write(values);
      const kept = problem?.code === 'ended' ? fail(problem) : calls.commit();
      if (!kept.ok) forget(values);
      const failure = kept.ok ? problem : kept.error;
      return failure ? fail({ code: failure.code, detail: failure.detail }) : ok(true);
    },
  };
}
