// @vitest-environment jsdom
import { Scorm12API, Scorm2004API } from 'scorm-again';
import { describe, expect, it } from 'vitest';
import { scormDialects } from '../../../../src/app/player/self-test/scorm-dialects';
import { charactersBack, probeText } from '../../../../src/app/player/self-test/self-test-step';
import { testScorm } from '../../../../src/app/player/self-test/test-scorm';
import type { FoundApi } from '../../../../src/platform/lms/scorm/find-api';

/** An LMS's API as the page finds it. */
const found = (api: object): FoundApi => ({
  call: (method, args) => Reflect.apply(Reflect.get(api, method), api, args),
});

/** The older standard's calls carry LMS before their names. */
const callOn = (api: object, name: string, ...args: string[]): string =>
  String(Reflect.apply(Reflect.get(api, name), api, args));

const systems = [
  {
    format: 'scorm-1.2',
    start: () => new Scorm12API({ logLevel: 5 }),
    prefix: 'LMS',
    status: 'cmi.core.lesson_status',
  },
  { format: 'scorm-2004', start: () => new Scorm2004API({ logLevel: 5 }), prefix: '', status: 'cmi.success_status' },
] as const;

describe.each(systems)('the connection test against $format', ({ format, start, prefix, status }) => {
  const dialect = scormDialects[format];
  const score = format === 'scorm-1.2' ? 'cmi.core.score.raw' : 'cmi.score.raw';

  function withLearner() {
    const api = start();
    api.loadFromJSON({
      suspend_data: 'the state of an earlier visit',
      ...(format === 'scorm-1.2' ? { core: { student_id: 'l-1' } } : { learner_id: 'l-1' }),
    });
    return api;
  }

  it('leaves state, status and score as they were, and adds no answer', () => {
    const api = withLearner();
    callOn(api, `${prefix}Initialize`, '');
    callOn(api, `${prefix}SetValue`, status, 'passed');
    callOn(api, `${prefix}SetValue`, score, '70');
    const steps = testScorm(found(api), dialect);
    expect(steps.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    // After its goodbye a system answers nothing: what it holds is asked of itself.
    const { cmi } = api;
    const held: { suspend_data: string; interactions: { childArray: unknown[] } } = cmi;
    expect(held.suspend_data).toBe('the state of an earlier visit');
    expect(held.interactions.childArray).toEqual([]);
    const json = JSON.stringify(cmi);
    expect(json).toContain('passed');
    expect(json).toContain('70');
  });

  it('goes on in a session that the package began itself', () => {
    const api = withLearner();
    callOn(api, `${prefix}Initialize`, '');
    const steps = testScorm(found(api), dialect);
    expect(steps.find(({ name }) => name === 'begin')?.outcome).toBe('noted');
    expect(steps.at(-1)).toMatchObject({ name: 'end', outcome: 'passed' });
  });

  it('invents no score where there is none', () => {
    const steps = testScorm(found(withLearner()), dialect);
    expect(steps.filter(({ name }) => name === 'score').at(-1)?.outcome).toBe('skipped');
  });

  it('names no learner', () => {
    const text = JSON.stringify(testScorm(found(withLearner()), dialect));
    expect(text).not.toContain('l-1"');
  });

  it('tells how much of a full state came back from a system that cuts it, and restores what fits', () => {
    const api = withLearner();
    const cutting: FoundApi = {
      call: (method, args) =>
        found(api).call(method, method.endsWith('SetValue') ? args.map((arg) => arg.slice(0, 1_000)) : args),
    };
    const step = testScorm(cutting, dialect).find(({ name }) => name === 'writeState');
    expect(step).toMatchObject({ outcome: 'failed', answer: 'true; 1000 of 3500 characters came back' });
  });

  it('ends after the first step at a system that does not begin', () => {
    const dead: FoundApi = { call: (method) => (method.endsWith('LastError') ? '101' : 'false') };
    const refusing: FoundApi = { call: (method, args) => (method.endsWith('GetValue') ? '' : dead.call(method, args)) };
    expect(testScorm(refusing, dialect).map(({ name }) => name)).toEqual(['begin']);
    const throwing: FoundApi = {
      call: () => {
        throw new Error('gone');
      },
    };
    expect(() => testScorm(throwing, dialect)).not.toThrow();
  });
});

it('finds the place where a text was cut or changed', () => {
  const probe = probeText(3_500);
  expect(probe).toHaveLength(3_500);
  expect(charactersBack(probe, probe)).toBe(3_500);
  expect(charactersBack(probe, probe.slice(0, 255))).toBe(255);
  expect(charactersBack(probe, '')).toBe(0);
});
