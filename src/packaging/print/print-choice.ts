// What a sheet shows, as its address carries it.
import { type BoardChoice, boardSearch, readBoardChoice } from '../../course/catalog/board-choice';
import { type PracticeChoice, practiceSearch, readPracticeChoice } from '../../course/practice/practice-choice';

/** Without a seed a lesson has the order of its page. `length` is how many items the paper has. */
export type PrintSubject =
  | { kind: 'lesson'; id: string; seed?: string }
  | { kind: 'set'; choice: PracticeChoice; seed: string }
  | { kind: 'board'; choice: BoardChoice; seed: string }
  | { kind: 'paper'; length: number; seed: string };

export type SubjectKind = PrintSubject['kind'];

/** The parts of a lesson that are printed. */
export const lessonParts = ['questions', 'text'] as const;
export const textSizes = ['normal', 'large'] as const;

export type PrintChoice = {
  subject: PrintSubject;
  with: (typeof lessonParts)[number];
  isKey: boolean;
  size: (typeof textSizes)[number];
};

/** What the address may name: ids of lessons and phases, in their order, and the least and most items of a paper. */
export type Printable = {
  lessons: readonly string[];
  phases: readonly string[];
  lengths: { least: number; most: number };
};

/** A part of the address that made no sense, and was left out or replaced by what is usual. */
export type Odd = 'of' | 'lesson' | 'seed' | 'with' | 'key' | 'size' | 'length' | 'state';

const usualSeed = '1';

/**
 * Reads `of`, `seed`, `length`, `with`, `key` and `size` from the parameters of an address. `of` is `lesson:<id>`,
 * `set:` or `board:` with the search of such a page, or `paper`; the outer seed goes before one inside `of`. What one
 * learner has seen, missed or flagged is nothing that a class shares, so a set asks for none of it. `odd` lists what made
 * no sense; an address without parameters is the first lesson.
 */
export function readPrintChoice(
  search: ReadonlyMap<string, string>,
  known: Printable,
): { choice: PrintChoice; odd: readonly Odd[] } {
  const odd: Odd[] = [];
  const oneOf = <T extends string>(name: Odd, all: readonly T[], usual: T): T => {
    const given = search.get(name);
    const found = all.find((one) => one === given);
    if (given !== undefined && found === undefined) odd.push(name);
    return found ?? usual;
  };
  const subject = readSubject(search, known, odd);
  const parts = oneOf('with', lessonParts, 'questions');
  const key = oneOf('key', ['0', '1'], '0');
  return { choice: { subject, with: parts, isKey: key === '1', size: oneOf('size', textSizes, 'normal') }, odd };
}

function readSubject(search: ReadonlyMap<string, string>, known: Printable, odd: Odd[]): PrintSubject {
  const seed = readSeed(search.get('seed'), odd);
  const of = search.get('of');
  const [, kind, rest = ''] = /^(lesson|set|board|paper)(?::(.*))?$/s.exec(of ?? '') ?? [];
  const inner = readSearch(rest);
  switch (kind) {
    case 'set': {
      const { choice, seed: own } = readPracticeChoice(inner);
      const isShared = choice.state === 'any' || choice.ids.length > 0;
      if (!isShared) odd.push('state');
      return {
        kind,
        choice: isShared ? choice : { ...choice, state: 'any' },
        seed: seed ?? own ?? usualSeed,
      };
    }
    case 'board': {
      const { choice, seed: own } = readBoardChoice(inner, known.phases);
      return { kind, choice, seed: seed ?? own };
    }
    case 'paper':
      return { kind, length: readLength(search.get('length'), known.lengths, odd), seed: seed ?? usualSeed };
    default: {
      if (of !== undefined && kind === undefined) odd.push('of');
      const isThere = known.lessons.includes(rest);
      if (kind === 'lesson' && !isThere) odd.push('lesson');
      return { kind: 'lesson', id: isThere ? rest : (known.lessons[0] ?? ''), ...(seed !== undefined && { seed }) };
    }
  }
}

function readSeed(text: string | undefined, odd: Odd[]): string | undefined {
  if (text === undefined || isSeed(text)) return text;
  odd.push('seed');
  return undefined;
}

/** Whether a text can be the seed of an order: 1 to 32 letters, digits, `-` or `_`. */
export const isSeed = (text: string): boolean => /^[\w-]{1,32}$/.test(text);

function readLength(text: string | undefined, { least, most }: Printable['lengths'], odd: Odd[]): number {
  if (text === undefined) return most;
  const isFitting = /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most;
  if (!isFitting) odd.push('length');
  return isFitting ? Number(text) : most;
}

/** The parameters of a search; of several with one name the last counts. */
export function readSearch(search: string): ReadonlyMap<string, string> {
  const pairs = search.split('&').map((pair): [string, string] => {
    const [name = '', ...value] = pair.split('=');
    return [decode(name), decode(value.join('='))];
  });
  return new Map(pairs);
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** The parameters that `readPrintChoice` reads back, without a question mark; what is usual is left out. */
export function printSearch({ subject, with: parts, isKey, size }: PrintChoice): string {
  return [
    `of=${encodeURIComponent(ofSubject(subject))}`,
    ...(subject.kind === 'paper' ? [`length=${subject.length}`] : []),
    ...((subject.kind === 'lesson' || subject.kind === 'paper') && subject.seed !== undefined
      ? [`seed=${encodeURIComponent(subject.seed)}`]
      : []),
    ...(parts === 'text' ? ['with=text'] : []),
    ...(isKey ? ['key=1'] : []),
    ...(size === 'normal' ? [] : [`size=${size}`]),
  ].join('&');
}

function ofSubject(subject: PrintSubject): string {
  switch (subject.kind) {
    case 'lesson':
      return `lesson:${subject.id}`;
    case 'set':
      return `set:${practiceSearch(subject.choice, subject.seed)}`;
    case 'board':
      return `board:${boardSearch(subject.choice, subject.seed)}`;
    case 'paper':
      return 'paper';
  }
}
