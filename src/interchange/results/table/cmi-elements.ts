// Interactions out of single values named as in SCORM's data model: `cmi.interactions.3.result`, in Moodle `cmi.interactions_3.result`.

import type { ItemAnswer } from '../../../core/results/item-answer';
import { readInteraction, type WrittenInteraction } from '../read/interaction';
import type { SetAsideCounter } from '../results-file';

const element = /^cmi[.:]interactions[._](\d+)[._]([a-z_]+)(?:[._](\d+)[._]pattern)?$/i;

type Parts = { line: number; values: Map<string, string>; right: string[] };

export type ElementSink = {
  /** Takes one value of an attempt; false where its name is none of an interaction. */
  add: (owner: { learner: string; attempt: string }, name: string, value: string, line: number) => boolean;
  /** The answers of all interactions, each once its values have been taken. */
  finish: () => ItemAnswer[];
};

/** Gathers the values of interactions, in whatever order they come. */
export function gatherElements(id: (parts: readonly string[]) => string, aside: SetAsideCounter): ElementSink {
  const owners = new Map<string, { learner: string; attempt: string; interactions: Map<number, Parts> }>();
  return {
    add: ({ learner, attempt }, name, value, line) => {
      const [, number, field = '', pattern] = element.exec(name) ?? [];
      if (number === undefined) return false;
      const key = JSON.stringify([learner, attempt]);
      const owner = owners.get(key) ?? { learner, attempt, interactions: new Map<number, Parts>() };
      owners.set(key, owner);
      const empty: Parts = { line, values: new Map(), right: [] };
      const parts = owner.interactions.get(Number(number)) ?? empty;
      owner.interactions.set(Number(number), parts);
      if (pattern !== undefined) parts.right.push(value);
      else parts.values.set(field.toLowerCase(), value);
      return true;
    },
    finish: () =>
      [...owners.values()].flatMap(({ learner, attempt, interactions }) =>
        [...interactions].flatMap(([turn, { line, values, right }]) => {
          const value = (...names: readonly string[]) =>
            names.map((name) => values.get(name) ?? '').find((text) => text !== '') ?? '';
          const written: WrittenInteraction = {
            ...{ learner, attempt, right, turn },
            item: value('id'),
            kind: value('type'),
            response: value('student_response', 'learner_response'),
            result: value('result'),
            score: '',
            possible: value('weighting'),
            spent: value('latency'),
            at: value('timestamp'),
          };
          const read = readInteraction(written, id);
          if (typeof read !== 'string') return [read];
          aside.note(read, line);
          return [];
        }),
      ),
  };
}
