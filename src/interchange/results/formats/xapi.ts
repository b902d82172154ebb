// Statements of the Experience API (xAPI 1.0.3) that tell of an answer.
import { ok, type Result } from '../../../core/result';
import type { ItemAnswer } from '../../../core/results/item-answer';
import { fieldOf, isRecord, numberOf, textOf, textsOf } from '../read/fields';
import { createIdMaker, readInteraction } from '../read/interaction';
import { countSetAside, type ReadResults, type ResultsProblem, type SetAsideReason } from '../results-file';

/** The statements of a parsed file: one, a list of them, or the answer of a record store; undefined where it is none of these. */
export function findStatements(value: unknown): readonly unknown[] | undefined {
  if (isStatement(value)) return [value];
  const list = Array.isArray(value) ? value : fieldOf(value, 'statements');
  return Array.isArray(list) && list.some(isStatement) ? list : undefined;
}

const isStatement = (value: unknown): boolean =>
  isRecord(fieldOf(value, 'verb')) && fieldOf(value, 'object') !== undefined;

/** The answers among the statements; those that were voided, or tell of something else, are set aside. `source` stands for an actor without any name. */
export function readStatements(statements: readonly unknown[], source: string): Result<ReadResults, ResultsProblem> {
  const aside = countSetAside();
  const id = createIdMaker('statement');
  const voided = new Set(
    statements.filter((one) => verbOf(one) === 'voided').map((one) => textOf(fieldOf(one, 'object'), 'id')),
  );
  const answers = statements.flatMap((statement, index): ItemAnswer[] => {
    const read = voided.has(textOf(statement, 'id')) ? 'voided' : readStatement(statement, source, index, id);
    if (typeof read !== 'string') return [read];
    aside.note(read, index + 1);
    return [];
  });
  return ok({ kind: 'statements', answers, setAside: aside.list() });
}

const verbOf = (statement: unknown): string => /[^/#]*$/.exec(textOf(fieldOf(statement, 'verb'), 'id'))?.[0] ?? '';

function readStatement(
  statement: unknown,
  source: string,
  turn: number,
  id: (parts: readonly string[]) => string,
): ItemAnswer | SetAsideReason {
  if (!isRecord(statement)) return 'shape';
  if (verbOf(statement) !== 'answered') return 'other';
  const object = fieldOf(statement, 'object');
  const definition = fieldOf(object, 'definition');
  const result = fieldOf(statement, 'result');
  const own = textOf(statement, 'id');
  return readInteraction(
    {
      learner: actorOf(fieldOf(statement, 'actor')) || source,
      attempt: textOf(fieldOf(statement, 'context'), 'registration'),
      item: textOf(object, 'id'),
      kind: textOf(definition, 'interactionType'),
      response: textOf(result, 'response'),
      right: textsOf(fieldOf(definition, 'correctResponsesPattern')),
      result: textOf(result, 'success'),
      ...scoreIn(fieldOf(result, 'score')),
      spent: textOf(result, 'duration'),
      at: textOf(statement, 'timestamp', 'stored'),
      turn,
    },
    (parts) => (own === '' ? id(parts) : own),
  );
}

/** `scaled` may be below 0, which is no share of points; raw points count from `min`. */
function scoreIn(score: unknown): { score: string; possible: string } {
  const scaled = numberOf(score, 'scaled');
  if (scaled !== undefined) return { score: String(Math.max(0, scaled)), possible: '1' };
  const [raw, most, least = 0] = [numberOf(score, 'raw'), numberOf(score, 'max'), numberOf(score, 'min')];
  if (raw === undefined || most === undefined) return { score: '', possible: '' };
  return { score: String(raw - least), possible: String(most - least) };
}

/** The account's name, the address or another identifier of an agent; its home page tells equal account names apart. */
function actorOf(actor: unknown): string {
  const account = fieldOf(actor, 'account');
  const name = textOf(account, 'name');
  if (name !== '') return `${name} (${textOf(account, 'homePage')})`;
  return textOf(actor, 'mbox').replace(/^mailto:/, '') || textOf(actor, 'mbox_sha1sum', 'openid', 'name');
}
