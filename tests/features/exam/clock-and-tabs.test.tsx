// @vitest-environment jsdom
import { act, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import {
  answered,
  asked,
  button,
  keepPaper,
  keptPapers,
  minute,
  newLearner,
  openPaper,
  picksOf,
  sitPaper,
  smallPaper,
  textOf,
} from './sit-paper';

const clock = () => screen.getByRole('timer').textContent;
const said = () => document.querySelector('[data-time-warning]')?.textContent;

describe('the clock of a paper', () => {
  it('shows what is left and speaks only at the four moments', async () => {
    const { pass } = await sitPaper();
    expect(clock()).toBe('Time left 90:00');
    expect(screen.getByRole('timer').getAttribute('aria-live')).toBe('off');
    pass(59 * minute);
    expect([clock(), said()]).toEqual(['Time left 31:00', '']);
    pass(minute);
    expect([clock(), said()]).toEqual(['Time left 30:00', '30 minutes left.']);
    pass(26 * minute);
    expect([clock(), said()]).toEqual(['Time left 4:00', 'Less than 4 minutes left.']);
    pass(3 * minute);
    expect([clock(), said()]).toEqual(['Time left 1:00', '1 minute left.']);
  });

  it('can be hidden and shown, and goes on speaking', async () => {
    const { pass, user, stores } = await sitPaper();
    await user.click(button('Hide the clock'));
    expect(screen.queryByRole('timer')).toBeNull();
    expect(stores.settings.getState().examClock).toBe('hidden');
    pass(80 * minute);
    expect(said()).toBe('10 minutes left.');
    await user.click(button('Show the clock'));
    expect(clock()).toBe('Time left 10:00');
  });

  it('hands the paper in at its end, as it stands', async () => {
    const { pass, user, session } = await sitPaper();
    await user.click(screen.getByRole('radio', { name: textOf(0, picksOf(0, 'right')[0]) }));
    pass(89 * minute);
    expect((await session())?.phase).toBe('answering');
    pass(minute);
    expect(await screen.findByRole('heading', { name: 'Time is up: your result' })).toBe(document.activeElement);
    expect(screen.getByText(/The time was up after 90 minutes/)).toBeTruthy();
    expect((await session())?.items.map(({ points }) => points?.earned)).toEqual([1, 0, 0, 0]);
  });

  it('ran on while the page was closed, and nothing is lost', async () => {
    const { stores, pass } = newLearner();
    await keepPaper(stores, { events: answered(1, 'right') });
    pass(3 * 60 * minute);
    await openPaper(stores, 'paper-1');
    expect(await screen.findByRole('heading', { name: 'Time is up: your result' })).toBeTruthy();
    await screen.findByRole('heading', { name: /Practice estimate/ });
    expect((await keptPapers(stores))[0]?.items.map(({ points }) => points?.isBlank)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it('does not run where there is no limit', async () => {
    const { minutes: _, ...paper } = smallPaper();
    const { pass } = await sitPaper({ paper });
    pass(24 * 60 * minute);
    expect(screen.getByText('No time limit')).toBeTruthy();
    expect(screen.queryByRole('timer')).toBeNull();
    expect(screen.getByRole('heading', { name: /^Question 1 of 4/ })).toBeTruthy();
  });
});

describe('a paper in two tabs', () => {
  /** A tab that does not get the lock before it takes it over; `rob` is what a third tab would do. */
  async function openSecondTab() {
    const { stores } = newLearner();
    let lost = () => {};
    const lock = {
      hold: async () => 'elsewhere' as const,
      takeOver: async (_: string, onLost: () => void) => {
        lost = onLost;
        return 'held' as const;
      },
      release: () => {},
    };
    const second = { ...stores, sessions: { ...stores.sessions, lock } };
    await keepPaper(second, { events: answered(0, 'right') });
    const { user } = await openPaper(second, 'paper-1');
    await screen.findByRole('heading', { name: 'This paper is open in another tab' });
    return { user, stores: second, rob: () => act(() => lost()) };
  }

  it('is shown by the one that holds it alone, until the other takes it over', async () => {
    const { user, stores } = await openSecondTab();
    for (const { title } of asked) expect(document.body.textContent).not.toContain(title.text);
    expect(screen.queryByRole('timer')).toBeNull();
    // Meanwhile the first tab goes on.
    await keepPaper(stores, { events: [...answered(0, 'right'), ...answered(1, 'right')] });
    await user.click(button('Go on here'));
    expect(await screen.findByRole('radio', { name: textOf(1, picksOf(1, 'right')[0]) })).toHaveProperty(
      'checked',
      true,
    );
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('disappears where it was when another tab takes it', async () => {
    const { user, rob } = await openSecondTab();
    await user.click(button('Go on here'));
    await screen.findByRole('radio', { name: textOf(0, picksOf(0, 'right')[0]) });
    rob();
    expect(screen.getByRole('heading', { name: 'This paper is open in another tab' })).toBeTruthy();
    for (const { title } of asked) expect(document.body.textContent).not.toContain(title.text);
  });

  it('may be read in both once it is graded', async () => {
    const learner = newLearner();
    await keepPaper(learner.stores, { events: [{ type: 'handed-in' }] });
    await openPaper(learner.stores, 'paper-1');
    await screen.findByRole('heading', { name: /Practice estimate/ });
    const lock = { hold: async () => 'elsewhere' as const, takeOver: async () => 'held' as const, release: () => {} };
    await openPaper({ ...learner.stores, sessions: { ...learner.stores.sessions, lock } }, 'paper-1');
    expect(await screen.findByRole('heading', { name: /Practice estimate/ })).toBeTruthy();
  });
});
