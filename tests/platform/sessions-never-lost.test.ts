// The promise for sessions and marks: whatever happens, no step that was told to be kept is set back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MarkRow, SessionRow } from '../../src/stores/ports';
import { breakMethod, cut, freshBrowser, type OpenLog, openLog, rawRows, watchConnections } from './fresh-browser';
import { markOf, sessionOf } from './sample-rows';

type Save = { inOtherTab: boolean; what: 'session' | 'mark'; id: string; order: number };
type Fault = 'reload' | 'cut' | 'no space' | 'closing' | 'repaired' | 'look';

const saves = fc.record<Save>({
  inOtherTab: fc.boolean(),
  what: fc.constantFrom('session', 'mark'),
  id: fc.constantFrom('one', 'two'),
  order: fc.nat(20),
});
const faults = fc.constantFrom<Fault>('reload', 'cut', 'no space', 'closing', 'repaired', 'look');
const histories = fc.array(fc.oneof({ weight: 3, arbitrary: saves }, faults), { maxLength: 40 });

const save = (log: OpenLog, { what, id, order }: Save) =>
  what === 'session' ? log.saveSession(sessionOf(id, order)) : log.mark(markOf(id, order));

const nameOf = ({ what, id }: Save) => `${what} ${id}`;

/** Plays it in two tabs; gives what was saved, what of it was told to be kept, and what is there in the end. */
async function play(history: readonly (Save | Fault)[]) {
  const connections = watchConnections(freshBrowser());
  let page = openLog();
  const other = openLog();
  await Promise.all([page.load(), other.load()]);
  let broken: { repair(): void }[] = [];
  const looks: Promise<unknown>[] = [];
  const told: { save: Save; kept: Promise<boolean> }[] = [];
  for (const step of history) {
    if (typeof step === 'object') {
      told.push({ save: step, kept: save(step.inOtherTab ? other : page, step).then(({ ok }) => ok) });
    }
    if (step === 'look') {
      // A store that does not answer is waited for; meanwhile the page goes on.
      looks.push(page.loadSessions('exam'));
      await page.load();
    }
    if (step === 'cut') for (const connection of connections.splice(0)) cut(connection);
    if (step === 'no space') broken.push(breakMethod('put', new DOMException('no space', 'QuotaExceededError')));
    if (step === 'closing') broken.push(breakMethod('transaction', new DOMException('closing', 'InvalidStateError')));
    if (step === 'repaired') for (const fault of broken.splice(0)) fault.repair();
    if (step === 'reload') {
      await page.close();
      page = openLog();
    }
    if (told.length % 3 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  for (const fault of broken) fault.repair();
  broken = [];
  const outcomes = await Promise.all(told.map(async ({ save, kept }) => ({ save, isKept: await kept })));
  // Whatever still waits is written with the next step of its tab.
  await Promise.all([page.saveSession(sessionOf('last', 1)), other.saveSession(sessionOf('last', 1))]);
  const rows = { session: await rawRows('sessions'), mark: await rawRows('marks') };
  const shown = await openLog().load();
  const sessions = await openLog().loadSessions('exam');
  await Promise.all([page.close(), other.close()]);
  await Promise.all(looks);
  return { outcomes, rows, marks: shown.marks, sessions: sessions.filter(({ id }) => id !== 'last') };
}

const latest = (orders: readonly number[]) => orders.reduce((one, other) => Math.max(one, other), -1);

test('after any history of faults, each session and mark is at its latest kept step, or one after that', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const { outcomes, rows, marks, sessions } = await play(history);
      expect(rows.session.filter((row) => Reflect.get(Object(row), 'id') !== 'last')).toEqual(sessions);
      expect(rows.mark).toEqual(marks);
      const found = new Map<string, SessionRow | MarkRow>([
        ...sessions.map((row) => [`session ${row.id}`, row] as const),
        ...marks.map((row) => [`mark ${row.questionId}`, row] as const),
      ]);
      for (const name of new Set(outcomes.map(({ save }) => nameOf(save)))) {
        const ofName = outcomes.filter(({ save }) => nameOf(save) === name);
        const all = ofName.map(({ save }) => save.order);
        const kept = latest(ofName.filter(({ isKept }) => isKept).map(({ save }) => save.order));
        const order = found.get(name)?.order ?? -1;
        expect(order).toBeGreaterThanOrEqual(kept);
        if (order >= 0) expect(all).toContain(order);
        if (!history.includes('reload')) expect(order).toBe(latest(all));
      }
      for (const row of sessions) expect(row).toEqual(sessionOf(row.id, row.order));
      for (const row of marks) expect(row).toEqual(markOf(row.questionId, row.order));
    }),
    { numRuns: 80 },
  );
}, 60_000);
