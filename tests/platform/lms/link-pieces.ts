// Packages, answers and browsers for the tests of links.
import { randomUUID } from 'node:crypto';
import { unmarked } from '../../../src/core/plain-text';
import type { PackageConfig, PackageFormat } from '../../../src/packaging/package-config';
import type { Interaction, Standing } from '../../../src/packaging/report/report';
import type { KeptTexts, LinkSetting } from '../../../src/platform/lms/link-setting';
import type { LmsBatch } from '../../../src/stores/lms/lms-link';

export const packageOf = (format: PackageFormat, more: Partial<PackageConfig> = {}): PackageConfig => ({
  schema: 1,
  format,
  subject: { kind: 'lesson', id: 'phases' },
  rule: { rule: 'score', least: 70 },
  activity: 'https://example.org/aws/lessons/phases',
  version: '1',
  title: 'Phases',
  description: 'A lesson',
  language: 'en',
  minutes: 20,
  ...more,
});

const options = ['contain', 'recover'].map((id) => ({ id, text: unmarked(id) }));

/** A checked answer to a question of its own. */
export const answerOf = (number: number, isRight = true): Interaction => ({
  number,
  question: {
    ...{ id: `check-${number}`, title: unmarked('What comes first?'), prompt: [], hints: [], explanation: [] },
    ...{ see: [], sources: [], hash: 'h', task: '2.1' },
    kind: 'choice',
    ask: { options, select: 1, isShuffled: true },
    key: { right: ['contain'], reasons: {}, scoring: 'parts' },
  },
  response: [isRight ? 'contain' : 'recover'],
  grade: { status: 'graded', earned: isRight ? 1 : 0, possible: 1, parts: [] },
  at: 1_780_000_000_000 + number,
  spent: 4_000,
});

export const begun: Standing = {
  completion: 'incomplete',
  success: 'unknown',
  progress: 0.5,
  score: { raw: 1, min: 0, max: 2, scaled: 0.5 },
};

export const passed: Standing = {
  completion: 'completed',
  success: 'passed',
  progress: 1,
  score: { raw: 2, min: 0, max: 2, scaled: 1 },
};

export const failed: Standing = { ...passed, success: 'failed', score: { raw: 0, min: 0, max: 2, scaled: 0 } };

export const batchOf = (parts: Partial<LmsBatch> = {}): LmsBatch => ({ interactions: [], sessionMs: 65_000, ...parts });

/** What a tab or a device keeps, from one page to the next. */
export function memoryStorage(): KeptTexts {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
  };
}

export const blockedStorage = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

export const settingOf = (more: Partial<LinkSetting> = {}): LinkSetting => {
  const session = memoryStorage();
  const device = memoryStorage();
  return {
    frame: {},
    search: '',
    fetch: (...request) => globalThis.fetch(...request),
    session: () => session,
    device: () => device,
    now: () => Date.now(),
    newId: () => randomUUID(),
    ...more,
  };
};
