import { fingerprint } from '../../../core/fingerprint';
import type { ItemAnswer, ItemKey } from '../../../core/results/item-answer';
import { readResults } from '../../../interchange/results/read-results';
import type { ReadResults } from '../../../interchange/results/results-file';
import { itemHealth } from '../../../study/item-health/item-health';
import { sampleClass } from '../../../study/item-health/sample-class';
import { readCarriedResults } from './carried-results';
import { decodeBytes } from './decode-bytes';
import { type Desk, type FileReport, mostAnswers } from './desk-messages';
import { createMatcher } from './match-course';

/** A sample has so many learners and questions. */
const sampleSize = { learners: 60, items: 12 };

type HeldFile = { answers: readonly ItemAnswer[]; print: string };

/** Reads files and holds their answers, in this thread. Nothing of it leaves. */
export function createDesk(): Desk {
  const keys = new Map<string, ItemKey>();
  const files = new Map<string, HeldFile>();
  const hold = (id: string, name: string, read: ReadResults, print: string): FileReport => {
    const held = [...files.values()].reduce((sum, { answers }) => sum + answers.length, 0);
    if (held + read.answers.length > mostAnswers)
      return { id, name, isRead: false, problem: { code: 'full', most: mostAnswers } };
    files.set(id, { answers: read.answers, print });
    const { kind, answers, setAside } = read;
    return { id, name, isRead: true, kind, answers: answers.length, learners: learnersIn(answers), setAside };
  };
  return {
    know: async (more) => {
      for (const key of more) keys.set(key.id, key);
    },
    add: async (id, file) => {
      const { name } = file;
      const text = decodeBytes(new Uint8Array(await file.arrayBuffer()));
      if (!text.ok) return { id, name, isRead: false, problem: text.error };
      const print = fingerprint(text.value);
      if ([...files.values()].some((held) => held.print === print))
        return { id, name, isRead: false, problem: { code: 'twice' } };
      const read = readResults(text.value, name, [readCarriedResults]);
      return read.ok ? hold(id, name, read.value, print) : { id, name, isRead: false, problem: read.error };
    },
    addSample: async (id, name) => {
      const items = [...keys.values()].filter(({ options, right }) => options.length > 2 && right.length === 1);
      const answers = sampleClass(items.slice(0, sampleSize.items), sampleSize.learners, 'sample');
      return hold(id, name, { kind: 'sample', answers, setAside: [] }, id);
    },
    remove: async (id) => void files.delete(id),
    health: async () => {
      const match = createMatcher(keys.values());
      const answers = [...files.values()].flatMap((file) => file.answers).map(match);
      // A question without options, of another kind than choice, has nothing to say about what is right.
      const withOptions = new Map([...keys].filter(([, { options }]) => options.length > 0));
      const items = itemHealth(answers, withOptions);
      return { answers: items.reduce((sum, item) => sum + item.answers, 0), learners: learnersIn(answers), items };
    },
  };
}

const learnersIn = (answers: readonly ItemAnswer[]): number => new Set(answers.map(({ learner }) => learner)).size;
