import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FrameMessage } from '../../../src/core/embed/embed-message';
import { createMemoryLog } from '../../../src/platform/memory-log';
import type { AttemptEvent } from '../../../src/questions/question-attempt';
import type { Question } from '../../../src/questions/question-kinds';
import { createEmbedSession, type EmbedSessionNeeds } from '../../../src/stores/embed/embed-session';
import { createToldLog } from '../../../src/stores/embed/told-log';
import { createLearnerStore } from '../../../src/stores/learner-store';
import type { AnswerLog } from '../../../src/stores/ports';
import { addToTally } from '../../../src/study/tally';
import { choiceQuestion, matchQuestion, mostlyRight } from '../sample-questions';

const place = 'lesson:incident-response';
const questions = [choiceQuestion, matchQuestion];
const stranger = { isNamed: false, keepsState: false };
const friend = { isNamed: true, keepsState: false };
const keeper = { isNamed: false, keepsState: true };

/** A log that a browser keeps: it says so, and outlives the page. */
const durable = (log: AnswerLog = createMemoryLog({ addToTally })): AnswerLog => ({
  ...log,
  state: () => ({ kind: 'durable' }),
});

/** A frame that was just loaded; without `log` the browser gives it no storage. */
function openFrame(log: AnswerLog = createMemoryLog({ addToTally }), needs: Partial<EmbedSessionNeeds> = {}) {
  const told: FrameMessage[] = [];
  let time = 0;
  const next = () => `id-${++time}`;
  const toldLog = createToldLog(log, (news) => session.hear(news));
  const learner = createLearnerStore({ log: toldLog, clock: () => ++time, newId: next, newSeed: next, tab: 'tab' });
  const session = createEmbedSession({
    ...{ learner, log, place, title: 'Basics', questions, isKept: true, hasSeed: false },
    tell: (message) => told.push(message),
    ...needs,
  });
  const act = (question: Question, ...events: AttemptEvent[]) => {
    for (const event of events) learner.getState().actions.advance(place, question, event);
  };
  return {
    session,
    learner,
    told,
    types: () => told.map(({ type }) => type),
    act,
    answer: (option: string) => act(choiceQuestion, { type: 'responded', response: [option] }, { type: 'checked' }),
    attempt: () => learner.getState().attempts[place]?.[choiceQuestion.id],
    lastState: () => told.findLast((message) => message.type === 'state'),
  };
}

describe('what a host is told', () => {
  it('is nothing before it answers, and then what happened meanwhile, in order', async () => {
    const frame = openFrame();
    await frame.session.open();
    frame.answer('containment');
    expect(frame.told).toEqual([]);
    await frame.session.welcome(stranger);
    expect(frame.types()).toEqual(['ready', 'started', 'answered', 'progress']);
  });

  it('is an answer with its items and points, and how far the learner is', async () => {
    const frame = openFrame();
    await frame.session.open();
    await frame.session.welcome(stranger);
    frame.answer('containment');
    const answered = frame.told.find(({ type }) => type === 'answered');
    expect(answered).toMatchObject({ question: choiceQuestion.id, verdict: 'correct', earned: 1, possible: 1 });
    const progress = frame.told.find(({ type }) => type === 'progress');
    expect(progress).toMatchObject({ answered: 1, of: 2, earned: 1 });
    frame.act(matchQuestion, { type: 'responded', response: mostlyRight }, { type: 'checked' });
    expect(frame.types().filter((type) => type === 'completed')).toEqual(['completed']);
  });

  it('is never an answer because it was restored', async () => {
    const log = durable();
    const before = openFrame(log);
    before.answer('containment');
    await Promise.resolve();
    const after = openFrame(log);
    await after.session.open();
    await after.session.welcome(friend);
    expect(after.attempt()?.phase).toBe('checked');
    expect(after.types()).toEqual(['ready', 'restored']);
    expect(after.told[1]).toMatchObject({ score: { answered: 1, of: 2, earned: 1 } });
  });

  it('is no score of an earlier visit, unless the site names the host', async () => {
    const log = durable();
    openFrame(log).answer('containment');
    const after = openFrame(log);
    await after.session.open();
    await after.session.welcome(stranger);
    expect(after.told[1]).toEqual({ type: 'restored' });
    after.act(matchQuestion, { type: 'responded', response: mostlyRight }, { type: 'checked' });
    expect(after.told.find(({ type }) => type === 'progress')).toMatchObject({ answered: 1, of: 2 });
    expect(after.types()).not.toContain('completed');
  });

  it('is not what happens at another place of the same page', async () => {
    const frame = openFrame();
    await frame.session.open();
    await frame.session.welcome(stranger);
    frame.learner.getState().actions.advance('elsewhere', choiceQuestion, { type: 'responded', response: ['blame'] });
    expect(frame.types()).toEqual(['ready']);
  });
});

describe('who keeps the answers', () => {
  it('is the browser where it can, the host where it offered, and else nobody', async () => {
    expect(openFrame(durable()).session.store.getState().keeper).toBe('browser');
    const frame = openFrame();
    await frame.session.open();
    expect(frame.session.store.getState().keeper).toBe('page');
    await frame.session.welcome(keeper);
    expect(frame.session.store.getState().keeper).toBe('host');
    expect(frame.told[0]).toMatchObject({ type: 'ready', keeps: 'host' });
  });

  it('is nobody where the host switched it off, and then nothing is handed over or taken back', async () => {
    const frame = openFrame(durable(), { isKept: false });
    await frame.session.open();
    await frame.session.welcome({ ...keeper, state: '{}' });
    frame.answer('containment');
    expect(frame.session.store.getState().keeper).toBe('page');
    expect(frame.types()).not.toContain('state');
  });

  it('a host that keeps gives it back to a frame that was removed and added again', async () => {
    const before = openFrame();
    await before.session.open();
    await before.session.welcome(keeper);
    before.answer('containment');
    const kept = before.lastState();
    if (kept?.type !== 'state') throw new Error('Nothing was handed over.');
    const after = openFrame();
    await after.session.open();
    await after.session.welcome({ ...keeper, state: kept.state });
    expect(after.attempt()?.phase).toBe('checked');
    expect(after.types()).toEqual(['ready', 'restored', 'state']);
  });

  it('a state never takes the place of what was done since, nor of what the browser keeps', async () => {
    const before = openFrame();
    await before.session.open();
    await before.session.welcome(keeper);
    before.answer('blame');
    const kept = before.lastState();
    const state = kept?.type === 'state' ? kept.state : '';
    const touched = openFrame();
    await touched.session.open();
    touched.answer('containment');
    await touched.session.welcome({ ...keeper, state });
    expect(touched.attempt()?.response).toEqual(['containment']);
    const stored = openFrame(durable());
    await stored.session.open();
    await stored.session.welcome({ ...keeper, state });
    expect(stored.attempt()).toBeUndefined();
  });

  it('any text for a state throws nothing and brings back nothing that is no state of these questions', async () => {
    const json = fc.oneof(
      fc.json(),
      fc.string(),
      fc.anything().map((value) => `${JSON.stringify({ schema: 1, place, sittings: [value] })}`),
    );
    await fc.assert(
      fc.asyncProperty(json, async (state) => {
        const frame = openFrame();
        await frame.session.open();
        await frame.session.welcome({ ...keeper, state });
        await frame.session.take(state);
        expect(frame.learner.getState().attempts[place] ?? {}).toEqual({});
        expect(frame.types()).toEqual(['ready']);
      }),
    );
  });
});

describe('starting over', () => {
  it('at the wish of the host waits for the learner where the browser keeps answers', async () => {
    const log = durable();
    const frame = openFrame(log);
    await frame.session.open();
    await frame.session.welcome(stranger);
    frame.answer('containment');
    frame.session.askReset();
    expect(frame.session.store.getState().isResetAsked).toBe(true);
    expect(frame.attempt()?.phase).toBe('checked');
    frame.session.refuseReset();
    expect(frame.session.store.getState().isResetAsked).toBe(false);
    frame.session.askReset();
    frame.session.startOver();
    expect(frame.attempt()?.phase).toBe('answering');
    expect(frame.types().slice(-2)).toEqual(['reset', 'progress']);
  });

  it('happens at once where only the page has them, and is handed over to a host that keeps', async () => {
    const frame = openFrame();
    await frame.session.open();
    await frame.session.welcome(keeper);
    frame.answer('containment');
    frame.session.askReset();
    expect(frame.attempt()?.phase).toBe('answering');
    expect(frame.told.at(-1)).toMatchObject({ type: 'state', state: expect.stringContaining('"sittings":[]') });
  });

  it('with a seed in the address gives the same order as before', async () => {
    const frame = openFrame(undefined, { hasSeed: true });
    await frame.session.open();
    frame.answer('containment');
    frame.session.startOver();
    expect(frame.attempt()).toBeUndefined();
  });
});
