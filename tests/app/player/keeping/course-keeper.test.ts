import { describe, expect, it } from 'vitest';
import { createCourseKeeper, stateOf } from '../../../../src/app/player/keeping/course-keeper';
import { deviceLog } from '../../../../src/app/player/keeping/device-log';
import type { LmsProblem } from '../../../../src/stores/lms/lms-link';
import type { PackageLaunch } from '../../../../src/stores/lms/open-package';
import type { LmsStatus } from '../../../../src/stores/lms/sender-state';
import { noLog } from '../../../../src/stores/no-log';
import type { LogState } from '../../../../src/stores/ports';

const launch: PackageLaunch = { isForCredit: true, from: 'state' };
const durable: LogState = { kind: 'durable' };
const unsentLog: LogState = { kind: 'memory', reason: { code: 'failed', detail: 'refused: 391' } };
const blocked: LogState = { kind: 'memory', reason: { code: 'blocked', detail: 'no storage' } };
const newer: LogState = { kind: 'readonly', reason: { code: 'newer', detail: '' } };
const well = (unsent = 0): LmsStatus => ({ state: 'connected', unsent });
const ill = (code: LmsProblem['code']): LmsStatus => ({ state: 'waiting', problem: { code, detail: '' }, unsent: 1 });

describe('where the answers are, in one word', () => {
  it.each([
    ['opening', 'scorm-1.2', undefined, well(), durable],
    ['sent', 'scorm-1.2', launch, well(), durable],
    ['sending', 'scorm-1.2', launch, well(1), durable],
    ['waiting', 'cmi5', launch, ill('refused'), unsentLog],
    ['waiting', 'cmi5', launch, ill('silent'), unsentLog],
    ['waiting', 'cmi5', launch, ill('threw'), unsentLog],
    ['absent', 'scorm-2004', launch, ill('absent'), unsentLog],
    ['ended', 'scorm-2004', launch, ill('ended'), unsentLog],
    ['unkept', 'scorm-2004', launch, ill('absent'), blocked],
    ['newer', 'scorm-1.2', launch, well(), newer],
    ['uncounted', 'scorm-1.2', { ...launch, isForCredit: false }, well(), blocked],
    ['device', 'html', launch, well(1), durable],
    ['unkept', 'html', launch, ill('refused'), unsentLog],
  ] as const)('is %s', (state, format, found, status, kept) => {
    expect(stateOf(format, found, status, kept)).toBe(state);
  });
});

function keeperOf(found: PackageLaunch) {
  let status: LmsStatus = well();
  let tell = () => {};
  const taken: boolean[] = [];
  let now = 1_000;
  const keeper = createCourseKeeper({
    format: 'scorm-1.2',
    log: {
      opened: Promise.resolve(found),
      status: () => status,
      onStatus: (changed) => {
        tell = () => changed(status);
        return () => {};
      },
      state: () => durable,
      takeNameless: async (isTaken) => void taken.push(isTaken),
    },
    clock: () => {
      now += 1_000;
      return now;
    },
    answers: () => [],
    learner: () => '',
    returnTo: () => undefined,
    onTaken: () => taken.push(true),
  });
  const become = (next: LmsStatus) => {
    status = next;
    tell();
  };
  return { keeper, become, taken };
}

describe('whoever keeps the answers of a package', () => {
  it('tells since when the course site has refused, and begins anew after it took something', async () => {
    const { keeper, become } = keeperOf(launch);
    await Promise.resolve();
    become(ill('refused'));
    const first = keeper.get().problem?.since;
    become(ill('refused'));
    expect(keeper.get().problem?.since).toBe(first);
    become(well());
    expect(keeper.get().problem).toBeUndefined();
    become(ill('refused'));
    expect(keeper.get().problem?.since).toBeGreaterThan(first ?? 0);
  });

  it('tells of a state that came back cut, unless this device made it whole', async () => {
    for (const [from, isPartLost] of [
      ['fallback', true],
      ['nothing', true],
      ['copy', undefined],
    ] as const) {
      const { keeper } = keeperOf({ ...launch, from, stateProblem: 'cut' });
      await Promise.resolve();
      expect(keeper.get().isPartLost).toBe(isPartLost);
    }
  });

  it('asks once whose nameless answers are', async () => {
    const { keeper, taken } = keeperOf({ ...launch, nameless: { order: 5, answers: 2 } });
    await Promise.resolve();
    expect(keeper.get().nameless).toEqual({ answers: 2, at: 5 });
    keeper.takeNameless(true);
    keeper.takeNameless(false);
    await new Promise((resolve) => setTimeout(resolve));
    expect(taken).toEqual([true, true]);
    expect(keeper.get().nameless).toBeUndefined();
  });
});

it('counts as kept what this device has, and as not kept what nobody has', () => {
  const told = (state: LogState) => deviceLog({ ...noLog, state: () => state }).state().kind;
  expect(told(unsentLog)).toBe('durable');
  expect(told(blocked)).toBe('memory');
  expect(told(newer)).toBe('readonly');
});
