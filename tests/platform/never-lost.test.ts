// The promise: what a learner was shown as saved is there, whatever happened.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerLog, AnswerRow } from '../../src/stores/ports';
import { tallyRows } from '../../src/study/tally';
import { openPage } from '../stores/open-page';
import { choiceQuestion, matchQuestion, mostlyRight } from '../stores/sample-questions';
import { breakMethod, cut, eventually, freshBrowser, openLog, rawRows, watchConnections } from './fresh-browser';
import { answerOf } from './sample-rows';

type Step = 'answer' | 'answer in the other tab' | 'reload' | 'cut' | 'no space' | 'closing' | 'repaired' | 'look';
const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.constant<Step>('answer') },
    { weight: 3, arbitrary: fc.constant<Step>('answer in the other tab') },
    fc.constantFrom<Step>('reload', 'cut', 'no space', 'closing', 'repaired', 'look'),
  ),
  { maxLength: 30 },
);

const idsOf = (rows: readonly unknown[]) => new Set(rows.map((row) => Reflect.get(Object(row), 'id')));

/** Plays the steps in two tabs; gives the answers shown as saved, those not, and what is in the database at the end. */
async function play(history: readonly Step[]) {
  const connections = watchConnections(freshBrowser());
  const told: { row: AnswerRow; kept: Promise<boolean> }[] = [];
  let page = openLog();
  const other = openLog();
  // Only an existing database is put through this: the fake one cannot fail while it is made.
  await Promise.all([page.load(), other.load()]);
  let faults: { repair(): void }[] = [];
  const answer = (log: AnswerLog) => {
    const row = answerOf(`a${told.length}`, { questionId: `q${told.length % 3}`, order: told.length });
    told.push({ row, kept: log.append(row).then(({ ok }) => ok) });
  };
  const repair = () => {
    for (const fault of faults) fault.repair();
    faults = [];
  };
  for (const step of history) {
    if (step === 'answer') answer(page);
    if (step === 'answer in the other tab') answer(other);
    if (step === 'look') await page.load();
    if (step === 'cut') for (const connection of connections.splice(0)) cut(connection);
    if (step === 'no space') faults.push(breakMethod('add', new DOMException('no space', 'QuotaExceededError')));
    if (step === 'closing') faults.push(breakMethod('transaction', new DOMException('closing', 'InvalidStateError')));
    if (step === 'repaired') repair();
    if (step === 'reload') {
      await page.close();
      page = openLog();
    }
    if (told.length % 3 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  repair();
  const outcomes = await Promise.all(told.map(async ({ row, kept }) => ({ row, isKept: await kept })));
  // Whatever still waits is written with the next answer of its tab.
  answer(page);
  answer(other);
  await Promise.all(told.map(({ kept }) => kept));
  const kept = await rawRows('answers');
  const { tallies } = await openLog().load();
  await Promise.all([page.close(), other.close()]);
  return { outcomes, kept, tallies, hadReload: history.includes('reload'), rows: told.map(({ row }) => row) };
}

describe('an answer', () => {
  test('that was told to be kept is there after any history of faults, once, and counted', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        const { outcomes, kept, tallies, hadReload, rows } = await play(history);
        const ids = idsOf(kept);
        expect(ids.size).toBe(kept.length);
        for (const { row, isKept } of outcomes) if (isKept) expect(ids).toContain(row.id);
        if (!hadReload) expect(ids).toEqual(idsOf(rows));
        expect(new Map(tallies.map((tally) => [tally.questionId, tally]))).toEqual(
          tallyRows(rows.filter(({ id }) => ids.has(id))),
        );
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('a learner', () => {
  const place = 'lesson:incident-response';

  test('who runs out of space sees it, and sees saved again when everything is', async () => {
    freshBrowser();
    const page = openPage(openLog());
    await page.load();
    const fault = breakMethod('add', new DOMException('no space', 'QuotaExceededError'));
    page.advance(place, choiceQuestion, { type: 'responded', response: ['containment'] });
    page.advance(place, choiceQuestion, { type: 'checked' });
    await eventually(() => expect(page.state().saving).toMatchObject({ state: 'unsaved', problem: { code: 'full' } }));
    await eventually(() => expect(page.state().tallies[choiceQuestion.id]?.count).toBe(1));
    fault.repair();
    await eventually(() => expect(page.state().saving).toEqual({ state: 'saved' }));
    expect(await rawRows('answers')).toHaveLength(1);
  });

  test('who answers in two tabs sees both answers in both', async () => {
    freshBrowser();
    const pages = [openPage(openLog(), [1_000], 'one'), openPage(openLog(), [2_000], 'other')] as const;
    await Promise.all(pages.map((page) => page.load()));
    pages[0].advance(place, choiceQuestion, { type: 'responded', response: ['containment'] });
    pages[0].advance(place, choiceQuestion, { type: 'checked' });
    pages[1].advance(place, matchQuestion, { type: 'responded', response: mostlyRight });
    pages[1].advance(place, matchQuestion, { type: 'checked' });
    for (const page of pages) {
      await eventually(() => expect(Object.keys(page.state().tallies)).toHaveLength(2));
    }
    expect(pages[0].state().tallies).toEqual(pages[1].state().tallies);
  });

  test('who closes the tab right after a move finds it again', async () => {
    freshBrowser();
    const log = openLog();
    const page = openPage(log);
    page.advance(place, matchQuestion, { type: 'responded', response: { waf: ['recovery'] } });
    await log.close();
    const next = openPage(openLog());
    await next.openPlace(place, [matchQuestion]);
    expect(next.state().attempts[place]?.[matchQuestion.id]?.response).toEqual({ waf: ['recovery'] });
  });
});
