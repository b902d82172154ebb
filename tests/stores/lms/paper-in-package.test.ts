// A paper of the exam inside a package, through a learning system that fails half way.
import { describe, expect, test } from 'vitest';
import { fail } from '../../../src/core/result';
import type { Question } from '../../../src/questions/question-kinds';
import type { Paper } from '../../../src/study/session';
import { choiceQuestion } from '../sample-questions';
import { playOutbox, playSystem } from './played-system';
import { createTimeline } from './timeline';
import { visit } from './visit';

const questions: readonly Question[] = ['q1', 'q2', 'q3', 'q4'].map((id) => ({
  ...choiceQuestion,
  id,
  hash: `hash ${id}`,
}));
const byId = new Map(questions.map((question) => [question.id, question]));

const paper: Paper = {
  id: 'paper:k3x9a2',
  purpose: 'exam',
  minutes: 90,
  items: questions.map(({ id, hash }, index) => ({
    questionId: id,
    seed: `k3x9a2/${index + 1}`,
    hash,
    domain: 1,
    isScored: true,
  })),
};

const minute = 60_000;

const start = () => ({ system: playSystem(), outbox: playOutbox(), time: createTimeline() });

describe('a paper in a package', () => {
  test('resumes exactly: answers, flags, struck options, sureness, place, time and clock', async () => {
    const parts = start();
    const page = await visit(parts, questions);
    const { start: begin, advance } = page.sessions.getState().actions;
    await begin(paper);
    advance(paper.id, { type: 'responded', index: 0, response: ['blame'] });
    advance(paper.id, { type: 'rated', index: 0, sureness: 'guess' });
    advance(paper.id, { type: 'struck', index: 0, option: 'recovery', isStruck: true });
    advance(paper.id, { type: 'flagged', index: 0, isFlagged: true });
    await parts.time.pass(2 * minute);
    advance(paper.id, { type: 'moved', to: 2 });
    await parts.time.pass(minute);
    advance(paper.id, { type: 'responded', index: 2, response: ['containment'] });
    await parts.time.pass(minute);
    const before = page.sessions.getState().open[paper.id]?.session;
    page.log.leave();
    const next = await visit({ ...parts, outbox: playOutbox() }, questions);
    const opened = await next.sessions.getState().actions.reopen(paper.id);
    expect(opened?.session).toMatchObject({ paper, phase: 'answering', current: 2 });
    expect(opened?.session.items).toEqual(before?.items);
    expect(opened?.session.clock.elapsed).toBe(4 * minute);
  });

  test('fault 26: finishes though the session ended, holds the result, and the next launch sends all of it once', async () => {
    const parts = start();
    const page = await visit(parts, questions);
    const { start: begin, advance, grade } = page.sessions.getState().actions;
    await begin(paper);
    advance(paper.id, { type: 'responded', index: 0, response: ['containment'] });
    await parts.time.pass(minute);
    parts.system.reply = () => fail({ code: 'ended', detail: '132 Store Data Before Initialization' });
    advance(paper.id, { type: 'responded', index: 1, response: ['blame'] });
    await parts.time.pass(minute);
    expect(page.log.status()).toMatchObject({ state: 'unreachable', problem: { code: 'ended' } });
    advance(paper.id, { type: 'responded', index: 3, response: ['containment'] });
    advance(paper.id, { type: 'handed-in' });
    await parts.time.pass(0);
    await grade(paper.id, byId);
    await parts.time.pass(0);
    expect(page.sessions.getState().open[paper.id]?.session).toMatchObject({ phase: 'ended', isGraded: true });
    expect(page.score()).toBe(2);
    expect(parts.system.interactions.size).toBe(0);
    expect(page.log.status().unsent).toBe(3);

    parts.system.reply = parts.system.healthy;
    const next = await visit(parts, questions);
    expect(await next.log.opened).toMatchObject({ from: 'copy' });
    expect(
      [...parts.system.interactions.values()].map(({ number, question, grade: { earned } }) => [
        number,
        question.id,
        earned,
      ]),
    ).toEqual([
      [0, 'q1', 1],
      [1, 'q2', 0],
      [2, 'q4', 1],
    ]);
    expect(next.score()).toBe(2);
    expect(parts.system.standing).toMatchObject({ score: { scaled: 0.5 } });
    const result = await next.sessions.getState().actions.reopen(paper.id);
    expect(result?.session).toMatchObject({ phase: 'ended', isGraded: true, endedAfter: 2 * minute });
    await next.sessions.getState().actions.grade(paper.id, byId);
    await parts.time.pass(minute);
    expect(parts.system.interactions.size).toBe(3);
    expect(next.log.answers().map(({ id, earned }) => [id, earned])).toEqual([
      ['paper:k3x9a2/0', 1],
      ['paper:k3x9a2/1', 0],
      ['paper:k3x9a2/3', 1],
    ]);
  });

  test('in hand does not hurry the system: steps go together, two seconds after the first', async () => {
    const parts = start();
    const page = await visit(parts, questions);
    const { start: begin, advance } = page.sessions.getState().actions;
    await begin(paper);
    await parts.time.pass(minute);
    const before = parts.system.batches.length;
    for (let step = 0; step < 40; step += 1) {
      advance(paper.id, { type: 'flagged', index: 0, isFlagged: step % 2 === 0 });
      await parts.time.pass(100);
    }
    await parts.time.pass(minute);
    expect(parts.system.batches.length - before).toBeLessThanOrEqual(2);
  });
});
