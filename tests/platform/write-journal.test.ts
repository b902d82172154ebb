import { describe, expect, test } from 'vitest';
import { createWriteJournal, nothingKept, type Write } from '../../src/platform/write-journal';
import { saveFormat } from '../../src/stores/save-format';
import { tallyRows } from '../../src/study/tally';
import { answerOf, restartOf, sittingOf } from './sample-rows';

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

  test('is one draft for each question, however often it changed', () => {
    expect([...journalOf(...Array.from('abcdefgh', (response) => sat('q1', response))).writes()]).toHaveLength(1);
  });
});
