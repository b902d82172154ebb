import { describe, expect, test } from 'vitest';
import type { AttemptEvent } from '../../src/questions/question-attempt';
import type { Question } from '../../src/questions/question-kinds';
import { attemptFor } from '../../src/stores/attempt-for';
import { logWithSwitch, openPage } from './open-page';
import { choiceQuestion, matchQuestion, mostlyRight } from './sample-questions';

const place = 'lesson:incident-response';
const responded: AttemptEvent = { type: 'responded', response: mostlyRight };
const checked: AttemptEvent = { type: 'checked' };

/** Does these things in one page and opens the place in the next, where the question may have been edited. */
async function reopened(events: readonly AttemptEvent[], edited: Question = matchQuestion) {
  const { log } = logWithSwitch();
  const before = openPage(log);
  for (const event of events) before.advance(place, matchQuestion, event);
  const after = openPage(log);
  await after.openPlace(place, [choiceQuestion, edited]);
  return { before, after, attempt: attemptFor(after.state(), place, edited) };
}

describe('a question that was left', () => {
  test.each<[string, AttemptEvent[]]>([
    ['half answered', [{ type: 'responded', response: { waf: ['recovery'] } }]],
    ['with a hint', [{ type: 'hinted' }]],
    ['checked', [responded, checked]],
    ['for another try', [responded, checked, { type: 'retried' }]],
  ])('%s is found as it was', async (_state, events) => {
    const { before, attempt } = await reopened(events);
    expect(attempt).toEqual(attemptFor(before.state(), place, matchQuestion));
  });

  test('in a new order is found in that order', async () => {
    const { log } = logWithSwitch();
    const before = openPage(log);
    before.startOver(place, [matchQuestion]);
    before.advance(place, matchQuestion, responded);
    const after = openPage(log);
    await after.openPlace(place, [matchQuestion]);
    expect(attemptFor(after.state(), place, matchQuestion).seed).toBe(
      attemptFor(before.state(), place, matchQuestion).seed,
    );
    expect(attemptFor(after.state(), place, matchQuestion).seed).toMatch('seed-');
  });

  test('is kept at once, without waiting for anything', async () => {
    const { log } = logWithSwitch();
    openPage(log).advance(place, matchQuestion, responded);
    expect(await log.loadSittings(place)).toMatchObject([{ questionId: matchQuestion.id, attempt: { tries: 0 } }]);
  });

  test('is not found at another place', async () => {
    const { after } = await reopened([responded]);
    await after.openPlace('phases', [matchQuestion]);
    expect(attemptFor(after.state(), 'phases', matchQuestion).response).toEqual({});
  });

  test('does not come back over what the learner has done in this page meanwhile', async () => {
    const { log } = logWithSwitch();
    openPage(log).advance(place, matchQuestion, responded);
    const after = openPage(log);
    const opening = after.openPlace(place, [matchQuestion]);
    after.advance(place, matchQuestion, { type: 'responded', response: { waf: ['detection'] } });
    await opening;
    expect(attemptFor(after.state(), place, matchQuestion).response).toEqual({ waf: ['detection'] });
  });

  test('is graded again rather than believed', async () => {
    const stricter: Question = { ...matchQuestion, key: { ...matchQuestion.key, scoring: 'all' } };
    const { attempt } = await reopened([responded, checked], stricter);
    expect(attempt).toMatchObject({ phase: 'checked', grade: { earned: 0, possible: 4 } });
  });
});

describe('a question that was edited since', () => {
  const edit = (changes: Partial<typeof matchQuestion.ask>): Question => ({
    ...matchQuestion,
    hash: 'hash-match-2',
    ask: { ...matchQuestion.ask, ...changes },
  });

  test('keeps the placements that still fit', async () => {
    const fewer = edit({ items: matchQuestion.ask.items.slice(0, 2) });
    const { attempt } = await reopened([responded], fewer);
    expect(attempt).toMatchObject({ phase: 'answering', response: { waf: ['containment'], backup: ['recovery'] } });
  });

  test('waits to be checked again, since its answer was to another question', async () => {
    const { attempt } = await reopened([responded, checked], edit({}));
    expect(attempt).toMatchObject({ phase: 'answering', response: mostlyRight, tries: 1 });
  });

  test('starts fresh where nothing fits', async () => {
    const otherKind: Question = { ...choiceQuestion, id: matchQuestion.id };
    const { attempt, after } = await reopened([responded, checked], otherKind);
    expect(attempt.response).toEqual([]);
    expect(after.state().attempts[place]).toEqual({});
  });
});

describe('a question that nobody touched', () => {
  test('is shown in the order of the prerendered page, and is one and the same object', () => {
    const [one, other] = [openPage(logWithSwitch().log), openPage(logWithSwitch().log)];
    const attempt = attemptFor(one.state(), place, matchQuestion);
    expect(attempt.seed).toBe(`${place}/${matchQuestion.id}`);
    expect(attemptFor(other.state(), place, matchQuestion)).toBe(attempt);
    expect(attemptFor(one.state(), 'phases', matchQuestion)).not.toBe(attempt);
  });
});
