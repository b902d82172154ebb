// What every answer log promises, whatever it keeps its rows in.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerLog, SessionRow } from '../../src/stores/ports';
import { tallyRows } from '../../src/study/tally';
import { answerOf, manyAnswers, markOf, restartOf, sessionOf, sittingOf } from './sample-rows';

const byQuestion = <T extends { questionId: string }>(rows: readonly T[]) =>
  [...rows].sort((one, other) => one.questionId.localeCompare(other.questionId));

export function describeAnswerLog(name: string, make: () => AnswerLog | Promise<AnswerLog>) {
  describe(name, () => {
    test('starts empty', async () => {
      const log = await make();
      expect(await log.load()).toEqual({ tallies: [], restarts: [], marks: [], setAside: 0 });
      expect(await log.loadSittings('lesson:one')).toEqual([]);
      expect(await log.loadSessions('exam')).toEqual([]);
      expect(await log.loadSession('e1')).toBeUndefined();
    });

    test('gives the tally back with each answer', async () => {
      const log = await make();
      await log.append(answerOf('a', { earned: 0, order: 1, at: 1 }));
      const second = await log.append(answerOf('b', { order: 2, at: 2 }));
      expect(second).toMatchObject({ ok: true, value: { count: 2, correct: 1, best: 1, last: { id: 'b' } } });
      expect((await log.load()).tallies).toEqual([second.ok && second.value]);
    });

    test('counts an answer that comes twice once', async () => {
      const log = await make();
      const results = await Promise.all([log.append(answerOf('a')), log.append(answerOf('a'))]);
      const again = await log.append(answerOf('a'));
      expect([...results, again].map(({ ok }) => ok)).toEqual([true, true, true]);
      expect(again).toMatchObject({ value: { count: 1 } });
    });

    test('holds after any run of answers just what the answers add up to', async () => {
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray(manyAnswers(20, 'tab'), { minLength: 1 }), async (rows) => {
          const log = await make();
          await Promise.all(rows.map((row) => log.append(row)));
          const expected = [...tallyRows(rows).values()];
          expect(byQuestion((await log.load()).tallies)).toEqual(byQuestion(expected));
        }),
        { numRuns: 10 },
      );
    });

    test('takes the answers of a whole paper at once, and those it has already only once', async () => {
      const log = await make();
      const paper = manyAnswers(65, 'exam');
      await log.append(answerOf('exam-3', { questionId: 'q3', order: 1_003, at: 1_003, tab: 'exam' }));
      expect(await log.appendAll(paper)).toEqual({ ok: true, value: true });
      expect(await log.appendAll(paper)).toEqual({ ok: true, value: true });
      expect(await log.appendAll([])).toEqual({ ok: true, value: true });
      expect(byQuestion((await log.load()).tallies)).toEqual(byQuestion([...tallyRows(paper).values()]));
    });

    test('keeps the latest restart of each place', async () => {
      const log = await make();
      for (const row of [restartOf('lesson:one', 5), restartOf('phases', 6), restartOf('lesson:one', 9)]) {
        expect(await log.restart(row)).toEqual({ ok: true, value: row });
      }
      const orders = (await log.load()).restarts.map(({ place, order }) => [place, order]);
      expect(Object.fromEntries(orders)).toEqual({ 'lesson:one': 9, phases: 6 });
    });

    test('keeps the latest sitting of each question, by place', async () => {
      const log = await make();
      await log.saveSitting(sittingOf('lesson:one', 'q1', ['a']));
      await log.saveSitting(sittingOf('lesson:one', 'q2'));
      await log.saveSitting(sittingOf('lesson:one-more', 'q1'));
      await log.saveSitting(sittingOf('lesson:one', 'q1', ['b']));
      expect(byQuestion(await log.loadSittings('lesson:one'))).toEqual([
        sittingOf('lesson:one', 'q1', ['b']),
        sittingOf('lesson:one', 'q2'),
      ]);
    });

    test('drops the sittings of one place alone, and takes new ones afterwards', async () => {
      const log = await make();
      await log.saveSitting(sittingOf('lesson:one', 'q1'));
      await log.saveSitting(sittingOf('phases', 'q1'));
      const dropped = log.dropSittings('lesson:one');
      const saved = log.saveSitting(sittingOf('lesson:one', 'q2'));
      expect([await dropped, await saved]).toEqual([
        { ok: true, value: true },
        { ok: true, value: true },
      ]);
      expect(await log.loadSittings('lesson:one')).toEqual([sittingOf('lesson:one', 'q2')]);
      expect(await log.loadSittings('phases')).toHaveLength(1);
    });

    test('keeps of each session the step with the latest order, whichever comes last', async () => {
      const log = await make();
      for (const order of [5, 9, 7]) {
        expect(await log.saveSession(sessionOf('e1', order))).toEqual({ ok: true, value: true });
      }
      await Promise.all([6, 8, 4].map((order) => log.saveSession(sessionOf('e2', order))));
      expect(await log.loadSession('e1')).toEqual(sessionOf('e1', 9));
      expect(await log.loadSession('e2')).toEqual(sessionOf('e2', 8));
    });

    test('gives the sessions of one purpose, and each by its id', async () => {
      const log = await make();
      const rows = [
        sessionOf('e1', 1),
        sessionOf('p1', 2, { purpose: 'practice' }),
        sessionOf('drill:leak', 3, { purpose: 'drill' }),
        sessionOf('e2', 4),
      ];
      for (const row of rows) await log.saveSession(row);
      const idsOf = async (purpose: SessionRow['purpose']) => (await log.loadSessions(purpose)).map(({ id }) => id);
      expect((await idsOf('exam')).sort()).toEqual(['e1', 'e2']);
      expect(await idsOf('practice')).toEqual(['p1']);
      expect(await idsOf('drill')).toEqual(['drill:leak']);
      expect(await Promise.all(rows.map(({ id }) => log.loadSession(id)))).toEqual(rows);
    });

    test('keeps the latest mark of each question, and says which one that is', async () => {
      const log = await make();
      const [early, late] = [markOf('q1', 5), markOf('q1', 9, { isFlagged: false, note: '' })];
      expect(await log.mark(late)).toEqual({ ok: true, value: late });
      expect(await log.mark(early)).toEqual({ ok: true, value: late });
      await log.mark(markOf('q2', 6));
      expect(byQuestion((await log.load()).marks)).toEqual([late, markOf('q2', 6)]);
    });
  });
}
