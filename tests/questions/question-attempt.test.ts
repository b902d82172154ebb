import { describe, expect, test } from 'vitest';
import { choiceExamples } from '../../src/questions/choice/choice-examples';
import { matchExamples } from '../../src/questions/match/match-examples';
import { type Attempt, type AttemptEvent, advanceAttempt, startAttempt } from '../../src/questions/question-attempt';
import { arrangeQuestion, type Question, type QuestionDetails } from '../../src/questions/question-kinds';

const text = (value: string) => ({ text: value, html: value });
const details: QuestionDetails = {
  id: 'q',
  title: text('Which?'),
  prompt: [],
  hints: [text('one'), text('two')],
  explanation: [],
  see: [],
  sources: [],
  hash: '0',
};

const [choiceExample] = choiceExamples;
const [matchExample] = matchExamples;
if (!choiceExample || !matchExample) throw new Error('A kind has no example.');
const choice: Question<'choice'> = { ...details, kind: 'choice', ask: choiceExample.ask, key: choiceExample.key };
const match: Question<'match'> = { ...details, kind: 'match', ask: matchExample.ask, key: matchExample.key };

const attemptAfter = (events: readonly AttemptEvent<'choice'>[]): Attempt<'choice'> =>
  events.reduce((attempt, event) => advanceAttempt(choice, attempt, event), startAttempt(choice, 's'));

const right: AttemptEvent<'choice'> = { type: 'responded', response: ['a'] };
const wrong: AttemptEvent<'choice'> = { type: 'responded', response: ['b'] };
const checked: AttemptEvent<'choice'> = { type: 'checked' };
const retried: AttemptEvent<'choice'> = { type: 'retried' };
const hinted: AttemptEvent<'choice'> = { type: 'hinted' };

describe('an attempt', () => {
  test('starts blank, without hints and tries', () => {
    expect(startAttempt(choice, 's')).toEqual({
      phase: 'answering',
      seed: 's',
      response: [],
      hintsShown: 0,
      tries: 0,
    });
  });

  test('cannot be checked before it is complete', () => {
    const attempt = attemptAfter([]);
    expect(advanceAttempt(choice, attempt, checked)).toBe(attempt);
  });

  test('is graded when it is checked, which is one try', () => {
    expect(attemptAfter([wrong, checked])).toMatchObject({
      phase: 'checked',
      tries: 1,
      grade: { earned: 0, possible: 1 },
    });
    expect(attemptAfter([wrong, checked, retried, right, checked])).toMatchObject({ tries: 2, grade: { earned: 1 } });
  });

  test('shows its hints one at a time, and no more than there are', () => {
    expect(attemptAfter([hinted]).hintsShown).toBe(1);
    const all = attemptAfter([hinted, hinted]);
    expect(all.hintsShown).toBe(2);
    expect(advanceAttempt(choice, all, hinted)).toBe(all);
  });

  test.each<[string, AttemptEvent<'choice'>[], AttemptEvent<'choice'>]>([
    ['answered after the check', [wrong, checked], right],
    ['checked twice', [wrong, checked], checked],
    ['given a hint after the check', [wrong, checked], hinted],
    ['retried before the check', [wrong], retried],
  ])('is the same object when it is %s', (_case, events, event) => {
    const attempt = attemptAfter(events);
    expect(advanceAttempt(choice, attempt, event)).toBe(attempt);
  });

  test('keeps its hints, its tries and its order when it is retried', () => {
    expect(attemptAfter([hinted, wrong, checked, retried])).toEqual({
      phase: 'answering',
      seed: 's',
      response: [],
      hintsShown: 1,
      tries: 1,
    });
  });

  test('is blank when it is retried after full marks', () => {
    const events: AttemptEvent<'match'>[] = [
      { type: 'responded', response: matchExample.right },
      { type: 'checked' },
      { type: 'retried' },
    ];
    const attempt = events.reduce((state, event) => advanceAttempt(match, state, event), startAttempt(match, 's'));
    expect(attempt).toMatchObject({ phase: 'answering', response: {}, tries: 1 });
  });

  test('keeps what was right when the rest is retried, where the kind lets it stand', () => {
    const response = { waf: ['containment', 'recovery'], backup: ['containment'] };
    const events: AttemptEvent<'match'>[] = [{ type: 'responded', response }, { type: 'checked' }, { type: 'retried' }];
    const attempt = events.reduce((state, event) => advanceAttempt(match, state, event), startAttempt(match, 's'));
    expect(attempt.response).toEqual({ waf: ['containment'] });
  });

  test('never changes the attempt it was given', () => {
    const attempt = Object.freeze(attemptAfter([wrong]));
    for (const event of [right, checked, hinted, retried])
      expect(() => advanceAttempt(choice, attempt, event)).not.toThrow();
  });
});

test('two questions of one attempt are not arranged alike by one seed', () => {
  const orders = Array.from({ length: 20 }, (_, index) =>
    arrangeQuestion({ ...choice, id: `q${index}` }, 's')
      .options.map(({ id }) => id)
      .join(),
  );
  expect(new Set(orders).size).toBe(2);
});
