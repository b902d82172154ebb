import { fail } from '../core/result';
import type { AnswerLog, SaveProblem } from './ports';

const nowhere: SaveProblem = { code: 'blocked', detail: 'This page has no place to keep answers.' };

/** The log of a page that is only being prerendered: there is nothing in it and nothing gets in. */
export const noLog: AnswerLog = {
  load: async () => ({ tallies: [], restarts: [], marks: [], setAside: 0 }),
  append: async () => fail(nowhere),
  appendAll: async () => fail(nowhere),
  restart: async () => fail(nowhere),
  mark: async () => fail(nowhere),
  loadSittings: async () => [],
  saveSitting: async () => fail(nowhere),
  dropSittings: async () => fail(nowhere),
  saveSession: async () => fail(nowhere),
  loadSessions: async () => [],
  loadSession: async () => undefined,
  onChange: () => () => {},
  state: () => ({ kind: 'opening' }),
  onState: () => () => {},
};
