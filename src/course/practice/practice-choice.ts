// What to practise, as an address carries it, so that an instructor can send a set.
import { type Kind, kindNames, type Level } from '../../questions/question-kinds';

/** What the learner's memory says of a question; `any` asks for nothing. */
export const practiceStates = ['any', 'unseen', 'missed', 'flagged'] as const;
export type PracticeState = (typeof practiceStates)[number];

/** Questions that authors wrote, those made from the catalogue, or both. */
export const practiceSources = ['any', 'written', 'made'] as const;
export type PracticeSource = (typeof practiceSources)[number];

export const levels: readonly Level[] = ['recall', 'apply', 'analyse'];

/** Empty lists ask for nothing. `ids` names the very questions, and then nothing else counts. */
export type PracticeChoice = {
  modules: readonly string[];
  domains: readonly number[];
  tasks: readonly string[];
  services: readonly string[];
  phases: readonly string[];
  kinds: readonly Kind[];
  levels: readonly Level[];
  state: PracticeState;
  source: PracticeSource;
  count: number;
  ids: readonly string[];
};

export const practiceCounts = { least: 1, most: 50, usual: 10 };

export const openChoice: PracticeChoice = {
  modules: [],
  domains: [],
  tasks: [],
  services: [],
  phases: [],
  kinds: [],
  levels: [],
  state: 'any',
  source: 'any',
  count: practiceCounts.usual,
  ids: [],
};

const name = /^[\w.:/-]{1,100}$/;

/**
 * Reads the choice from the parameters of an address; `seed` is there when the address names a set and not just a
 * choice. What makes no sense is left out; a count moves to the nearest bound.
 */
export function readPracticeChoice(search: ReadonlyMap<string, string>): { choice: PracticeChoice; seed?: string } {
  const list = (key: string) => [...new Set((search.get(key) ?? '').split(',').filter((part) => name.test(part)))];
  const known = <T extends string>(key: string, all: readonly T[]) => all.filter((one) => list(key).includes(one));
  const domains = list('domain').filter((text) => /^\d{1,2}$/.test(text));
  const seed = search.get('seed') ?? '';
  const count = search.get('count') ?? '';
  return {
    choice: {
      modules: list('module'),
      domains: [...new Set(domains.map(Number))],
      tasks: list('task'),
      services: list('service'),
      phases: list('phase'),
      kinds: known('kind', kindNames),
      levels: known('level', levels),
      state: practiceStates.find((one) => one === search.get('state')) ?? 'any',
      source: practiceSources.find((one) => one === search.get('source')) ?? 'any',
      count: /^\d{1,4}$/.test(count)
        ? Math.min(practiceCounts.most, Math.max(practiceCounts.least, Number(count)))
        : practiceCounts.usual,
      ids: list('ids').slice(0, practiceCounts.most),
    },
    ...(/^[\w-]{1,32}$/.test(seed) && { seed }),
  };
}

/** The parameters that `readPracticeChoice` reads back, without a question mark; what asks for nothing is left out. */
export function practiceSearch(choice: PracticeChoice, seed?: string): string {
  const lists: readonly (readonly [string, readonly (string | number)[]])[] = [
    ['module', choice.modules],
    ['domain', choice.domains],
    ['task', choice.tasks],
    ['service', choice.services],
    ['phase', choice.phases],
    ['kind', choice.kinds],
    ['level', choice.levels],
    ['ids', choice.ids],
  ];
  const parts = lists.flatMap(([key, values]) =>
    values.length > 0 ? [`${key}=${values.map(encodeName).join(',')}`] : [],
  );
  if (choice.state !== 'any') parts.push(`state=${choice.state}`);
  if (choice.source !== 'any') parts.push(`source=${choice.source}`);
  if (choice.count !== practiceCounts.usual) parts.push(`count=${choice.count}`);
  if (seed !== undefined) parts.push(`seed=${encodeURIComponent(seed)}`);
  return parts.join('&');
}

/** Colons and slashes of a pair's id may stand in a query as they are. */
const encodeName = (value: string | number): string =>
  encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2F', '/');
