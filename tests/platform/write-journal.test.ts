import { describe, expect, test } from 'vitest';
import { createWriteJournal, nothingKept, type Write } from '../../src/platform/write-journal';
import { saveFormat } from '../../src/stores/save-format';
import { tallyRows } from '../../src/study/tally';
import { answerOf, markOf, restartOf, sessionOf, sittingOf } from './sample-rows';

const journalOf = (...writes: Write[]) => {
  const journal = createWriteJournal(saveFormat);
  for (const write of writes) journal.add(write);
  return journal;
};
const sat = (question: string, response: string): Write => ({
  type: 'sat',
  sitting: sittingOf('phases', question, [response]),
});
const cleared: Write = { type: 'cleared', place: 'phases' };

describe('what waits to be written', () => {
  test('counts on top of what is kept, which stays as it is', () => {
    const kept = { ...nothingKept(), tallies: tallyRows([answerOf('a')]), setAside: 3 };
    const journal = journalOf({ type: 'answered', row: answerOf('b', { order: 2_000 }) });
    expect(journal.snapshotOver(kept)).toMatchObject({ tallies: [{ count: 2, last: { id: 'b' } }], setAside: 3 });
    expect(kept.tallies.get('q1')?.count).toBe(1);
  });

  test.each([
    ['later', 9, 9],
    ['earlier', 1, 5],
  ])('a restart %s than the one kept', (_case, order, expected) => {
    const kept = { ...nothingKept(), restarts: new Map([['phases', restartOf('phases', 5)]]) };
    const { restarts } = journalOf({ type: 'restarted', row: restartOf('phases', order) }).snapshotOver(kept);
    expect(restarts.map((row) => row.order)).toEqual([expected]);
  });

  test.each<[string, Write[], [question: string, response: string][]]>([
    ['nothing', [], [['q1', 'kept']]],
    [
      'a new draft',
      [sat('q2', 'new')],
      [
        ['q1', 'kept'],
        ['q2', 'new'],
      ],
    ],
    ['a newer draft', [sat('q1', 'old'), sat('q1', 'new')], [['q1', 'new']]],
    ['a start over', [sat('q2', 'old'), cleared], []],
    ['a start over and a draft after it', [sat('q1', 'old'), cleared, sat('q2', 'new')], [['q2', 'new']]],
    ['a start over elsewhere', [{ type: 'cleared', place: 'practice' }], [['q1', 'kept']]],
  ])('%s changes the drafts accordingly', (_case, writes, expected) => {
    const drafts = journalOf(...writes).sittingsOver('phases', [sittingOf('phases', 'q1', ['kept'])]);
    expect(drafts.map(({ questionId, attempt }) => [questionId, ...Object.values(Object(attempt.response))])).toEqual(
      expected,
    );
  });

  test.each<[string, number[], number | undefined, number | undefined]>([
    ['nothing about it', [], 5, 5],
    ['a later step', [9], 5, 9],
    ['an earlier step', [1], 5, 5],
    ['steps out of order', [9, 7], 5, 9],
    ['its first steps', [1, 2, 3], undefined, 3],
    ['nothing at all', [], undefined, undefined],
  ])('of a session is its latest step: %s', (_case, orders, kept, expected) => {
    const other = sessionOf('e2', 1);
    const journal = journalOf(
      { type: 'progressed', row: sessionOf('p1', 50, { purpose: 'practice' }) },
      ...orders.map((order): Write => ({ type: 'progressed', row: sessionOf('e1', order) })),
    );
    const stored = kept === undefined ? [] : [sessionOf('e1', kept)];
    const sessions = journal.sessionsOver('exam', [other, ...stored]);
    expect(sessions).toEqual(expected === undefined ? [other] : [other, sessionOf('e1', expected)]);
    expect(journal.sessionOver('e1', stored[0])?.order).toBe(expected);
  });

  test.each([
    ['later', 9, 9],
    ['earlier', 1, 5],
  ])('a mark %s than the one kept', (_case, order, expected) => {
    const kept = { ...nothingKept(), marks: new Map([['q1', markOf('q1', 5)]]) };
    const journal = journalOf(
      { type: 'mark-set', row: markOf('q1', order) },
      { type: 'mark-set', row: markOf('q2', 3) },
    );
    expect(journal.markOf('q1', kept)?.order).toBe(expected);
    expect(journal.snapshotOver(kept).marks).toEqual([markOf('q1', expected), markOf('q2', 3)]);
    expect(kept.marks.get('q1')).toEqual(markOf('q1', 5));
  });

  test('of restarts, marks and sessions is one each, the latest, though an earlier one may come last', () => {
    const writes = [5, 9, 7].flatMap((order): Write[] => [
      { type: 'restarted', row: restartOf('phases', order) },
      { type: 'mark-set', row: markOf('q1', order) },
      { type: 'progressed', row: sessionOf('e1', order) },
    ]);
    expect([...journalOf(...writes).writes()]).toEqual(writes.slice(3, 6));
  });

  test('of an answer is the one that was recorded first', () => {
    const [first, again] = [answerOf('a'), answerOf('a', { order: 9_000, earned: 0 })];
    expect([...journalOf({ type: 'answered', row: first }, { type: 'answered', row: again }).writes()]).toEqual([
      { type: 'answered', row: first },
    ]);
  });

  test('does not forget the step that came while an earlier one was being written', () => {
    const first: Write = { type: 'progressed', row: sessionOf('e1', 1) };
    const second: Write = { type: 'progressed', row: sessionOf('e1', 2) };
    const journal = journalOf(first, second);
    journal.remove(first);
    expect([...journal.writes()]).toEqual([second]);
  });

  test('is one draft for each question, however often it changed', () => {
    expect([...journalOf(...Array.from('abcdefgh', (response) => sat('q1', response))).writes()]).toHaveLength(1);
  });
});
