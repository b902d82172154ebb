// What a learning system has not confirmed yet, kept on this device until it has.
import type { Json } from '../../core/json';
import type { Result } from '../../core/result';
import type { SaveProblem } from '../ports';

/** A checked answer on its way, without its question and its grade, which are found again. */
export type UnsentAnswer = {
  number: number;
  questionId: string;
  response: Json;
  earned: number;
  possible: number;
  at: number;
  spent: number;
};

/** `state` is a packed state that nothing was left out of; `order` is the one in it. */
export type OutboxRecord = { schema: 1; order: number; state: string; unsent: readonly UnsentAnswer[] };

/** A place on this device for one record under each key. What comes back was stored and is not trusted. No method rejects. */
export type LmsOutbox = {
  read(key: string): Promise<Result<unknown, SaveProblem>>;
  write(key: string, record: OutboxRecord): Promise<Result<true, SaveProblem>>;
  clear(key: string): Promise<Result<true, SaveProblem>>;
};
