import { describe, expect, it } from 'vitest';
import {
  drawChosen,
  extraOf,
  minutesOf,
  type PaperChoice,
  planOf,
  usualChoice,
} from '../../../src/features/exam/start/paper-plan';
import { createDeck } from '../../../src/study/exam-paper';
import { exam } from './sample-exam';

const minutesFor = (choice: Partial<PaperChoice>) => minutesOf(exam, { ...usualChoice, ...choice });

describe('a chosen paper', () => {
  it('is the full one in its own time unless something else is chosen', () => {
    expect(planOf(exam, false)).toMatchObject({ scored: 50, unscored: 15, minutes: 90 });
    expect(minutesFor({})).toBe(90);
  });

  it('has scored and unscored items in the same proportion when it is shorter', () => {
    expect(planOf(exam, true)).toMatchObject({ scored: 15, unscored: 5, minutes: 28 });
  });

  it('stays full where the exam has no shorter one', () => {
    const { shorter: _, ...plain } = exam;
    expect(planOf(plain, true)).toEqual(planOf(plain, false));
  });

  it('gets the extra minutes in proportion to its length', () => {
    expect([extraOf(exam, false), extraOf(exam, true)]).toEqual([30, 9]);
    expect([minutesFor({ hasExtra: true }), minutesFor({ hasExtra: true, isShorter: true })]).toEqual([120, 37]);
  });

  it('gets more time on top of the extra minutes, in whole minutes', () => {
    expect(minutesFor({ hasExtra: true, pace: 'half' })).toBe(180);
    expect(minutesFor({ hasExtra: true, isShorter: true, pace: 'half' })).toBe(56);
    expect(minutesFor({ pace: 'double' })).toBe(180);
    expect(minutesFor({ hasExtra: true, pace: 'none' })).toBeUndefined();
  });

  it('is drawn under its id, with a clock only where there is a limit', () => {
    const deck = createDeck(
      Array.from({ length: 100 }, (_, index) => ({
        questionId: `q${index}`,
        hash: 'h',
        domain: (index % 2) + 1,
        ...(index < 10 && { lastSeen: index }),
      })),
    );
    const { paper, fresh, short } = drawChosen(deck, exam, usualChoice, 'attempt-1');
    expect(paper).toMatchObject({ id: 'attempt-1', purpose: 'exam', minutes: 90 });
    expect([paper.items.length, fresh, short]).toEqual([65, 65, 0]);
    expect(drawChosen(deck, exam, usualChoice, 'attempt-1').paper).toEqual(paper);
    expect(drawChosen(deck, exam, { ...usualChoice, pace: 'none' }, 'attempt-1').paper).not.toHaveProperty('minutes');
  });
});
