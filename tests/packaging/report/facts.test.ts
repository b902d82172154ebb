import { describe, expect, it } from 'vitest';
import { factsOf, type PackageContent } from '../../../src/packaging/report/facts';
import { standingOf } from '../../../src/packaging/report/standing';
import { emptySnapshot, type PackageSnapshot } from '../../../src/packaging/state/snapshot';
import { advanceSession, type Paper, type SessionEvent, startSession } from '../../../src/study/session';

const lesson: PackageContent = { kind: 'lesson', anchors: ['one', 'two', 'three', 'four'], questionIds: ['a', 'b'] };
const having = (change: Partial<PackageSnapshot>): PackageSnapshot => ({ ...emptySnapshot, ...change });
const checked = (questionId: string, earned: number, possible = 1) => ({ questionId, earned, possible });

describe('what a learner has done with a lesson', () => {
  it('counts each question as one point, by its last check', () => {
    const facts = factsOf(lesson, having({ checks: [checked('a', 6, 8), checked('b', 1)] }));
    expect(facts).toMatchObject({ checks: 2, answered: 2, earned: 1.75, possible: 2 });
  });

  it('leaves out questions that are no longer in it', () => {
    expect(factsOf(lesson, having({ checks: [checked('gone', 1)] }))).toMatchObject({ answered: 0, earned: 0 });
  });

  it('never falls below the score of answers that were lost', () => {
    const carried = { earned: 2, possible: 2, answered: 2, of: 2 };
    expect(factsOf(lesson, having({ carried }))).toMatchObject({ answered: 2, earned: 2 });
    const more = { earned: 9, possible: 9, answered: 9, of: 9 };
    expect(factsOf(lesson, having({ carried: more }))).toMatchObject({ answered: 2, earned: 2 });
  });

  it('is read as far as the furthest heading, and to the end only at the end', () => {
    const reading = (furthest: string, isRead = false) =>
      factsOf(lesson, having({ reading: { furthest, isRead } })).read;
    expect(reading('')).toBe(0);
    expect(reading('three')).toBe(0.5);
    expect(reading('four')).toBe(0.75);
    expect(reading('two', true)).toBe(1);
    expect(reading('gone')).toBe(0);
  });
});

it('has read a board with its answer', () => {
  const board: PackageContent = { kind: 'board', questionIds: ['b'] };
  expect(factsOf(board, emptySnapshot).read).toBe(0);
  expect(factsOf(board, having({ checks: [checked('b', 3, 9)] })).read).toBe(1);
});

describe('what a learner has done with a paper', () => {
  const item = (questionId: string, isScored: boolean) => ({ questionId, seed: 's', hash: 'h', domain: 1, isScored });
  const paper: Paper = { id: 'p', purpose: 'exam', items: [item('a', true), item('b', true), item('c', false)] };
  const content: PackageContent = { kind: 'paper', length: 3 };
  const sat = (...events: SessionEvent[]) =>
    having({
      session: events.reduce(
        (session, event) => advanceSession(session, event, { wall: 0, steady: 0 }),
        startSession(paper, { wall: 0, steady: 0 }),
      ),
    });
  const answers: SessionEvent[] = [0, 1, 2].map((index) => ({ type: 'responded', index, response: ['x'] }));
  const points = [1, 0, 1].map((earned) => ({ earned, possible: 1, isBlank: false }));

  it('is neither done nor scored before it is handed in', () => {
    for (const rule of [{ rule: 'answered' }, { rule: 'read' }, { rule: 'score', least: 50 }] as const) {
      for (const snapshot of [emptySnapshot, sat(), sat(...answers), sat(...answers, { type: 'handed-in' })]) {
        const standing = standingOf(rule, factsOf(content, snapshot));
        expect(standing).toMatchObject({ completion: 'incomplete', success: 'unknown' });
        expect(standing).not.toHaveProperty('score');
      }
    }
  });

  it('has the score of its scored questions when it is graded', () => {
    const graded = sat(...answers, { type: 'handed-in' }, { type: 'graded', points });
    const facts = factsOf(content, graded);
    expect(facts).toMatchObject({ earned: 1, possible: 2, isHandedIn: true });
    expect(standingOf({ rule: 'score', least: 50 }, facts)).toMatchObject({
      success: 'passed',
      completion: 'completed',
    });
    expect(standingOf({ rule: 'score', least: 60 }, facts)).toMatchObject({
      success: 'failed',
      completion: 'completed',
    });
    expect(standingOf({ rule: 'read' }, facts).completion).toBe('completed');
  });
});
