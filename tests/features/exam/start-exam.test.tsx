// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { showPage } from '../show-page';
import { answered, button, candidates, keepPaper, keptPapers, minute, newLearner, smallPaper } from './sit-paper';

/** The start page for a learner whose memory is loaded. */
async function openStart(learner = newLearner()) {
  await learner.stores.learner.getState().actions.load();
  cleanup();
  const { user } = await showPage('/exam/', learner.stores);
  await screen.findByText(/new to you/);
  return { ...learner, user };
}

const chosen = () => within(screen.getByRole('region', { name: 'Your paper' }));
const told = () => chosen().getByRole('status').textContent;

describe('the start page', () => {
  it('says the rules of the exam', async () => {
    await openStart();
    const rules = screen.getByRole('region', { name: 'The rules' }).textContent;
    for (const rule of [
      '65 questions in 90 minutes.',
      '50 are scored and 15 are not',
      '700 passes',
      'A blank counts as wrong and nothing is deducted',
      'This is our rule',
      'nothing about right and wrong before the end',
      'checked on Nov 24, 2026',
    ])
      expect(rules).toContain(rule);
  });

  it('counts the questions that are new to the learner', async () => {
    const learner = await openStart();
    const items = Number(/All (\d+) questions are new to you/.exec(told() ?? '')?.[1]);
    const answer = {
      kind: 'choice',
      response: [],
      items: [],
      earned: 0,
      possible: 1,
      hintsShown: 0,
      tries: 1,
      spent: 0,
    };
    const rows = candidates.map(({ id, hash }) => ({ ...answer, id: `one/${id}`, questionId: id, hash }));
    const place = { place: 'practice', sureness: 'unasked' } as const;
    learner.stores.learner.getState().actions.recordAnswers(rows.map((row) => ({ ...row, ...place })));
    expect(await chosen().findByText(new RegExp(`0 of ${items} questions are new to you`))).toBeTruthy();
  });

  it('tells the time of the chosen paper', async () => {
    const { user } = await openStart();
    expect(told()).toContain('You have 90 minutes.');
    await user.click(chosen().getByRole('checkbox', { name: '+30 minutes for non-native speakers' }));
    expect(told()).toContain('You have 120 minutes.');
    await user.click(chosen().getByRole('radio', { name: 'Shorter: 20 questions, 28 minutes' }));
    expect(chosen().getByRole('checkbox', { name: '+9 minutes for non-native speakers' })).toHaveProperty(
      'checked',
      true,
    );
    expect(told()).toContain('You have 37 minutes.');
    await user.click(chosen().getByText('More time'));
    await user.click(chosen().getByRole('radio', { name: 'Twice the time' }));
    expect(told()).toContain('You have 74 minutes.');
    await user.click(chosen().getByRole('radio', { name: 'No time limit' }));
    expect(told()).toContain('No time limit.');
  });

  it('keeps the paper that it starts, and starts one for a double click', async () => {
    const { user, stores } = await openStart();
    await user.click(chosen().getByRole('radio', { name: /^Shorter/ }));
    await user.dblClick(button('Start the exam'));
    const papers = await keptPapers(stores);
    expect(papers).toHaveLength(1);
    expect(papers[0]?.paper).toMatchObject({ purpose: 'exam', minutes: 28 });
    expect(papers[0]?.paper.items).toHaveLength(20);
    expect(papers[0]?.paper.items.filter(({ isScored }) => isScored)).toHaveLength(15);
  });
});

describe('papers of before', () => {
  it('that are not ended can be gone on with, in the time that is left', async () => {
    const learner = newLearner();
    await keepPaper(learner.stores, { events: answered(1, 'right') });
    learner.pass(40 * minute);
    await openStart(learner);
    const unfinished = within(await screen.findByRole('region', { name: 'Unfinished' }));
    expect(unfinished.getByText('1 of 4 answered, 50 minutes left')).toBeTruthy();
    expect(unfinished.getByRole('link', { name: /^Go on/ }).getAttribute('href')).toBe('paper/?attempt=paper-1');
  });

  it('whose time is up meanwhile lead to their result', async () => {
    const learner = newLearner();
    await keepPaper(learner.stores);
    learner.pass(90 * minute);
    await openStart(learner);
    expect(await screen.findByText('0 of 4 answered, the time is up')).toBeTruthy();
    expect(screen.getByRole('link', { name: /^See the result/ })).toBeTruthy();
  });

  it('that are ended are listed with their outcome, and show a trend', async () => {
    const { stores, ...learner } = newLearner();
    const points = (earned: number) => [0, 1, 2, 3].map(() => ({ earned, possible: 1, isBlank: false }));
    for (const [id, earned] of [
      ['paper-1', 0],
      ['paper-2', 1],
    ] as const)
      await keepPaper(stores, {
        paper: smallPaper({ id }),
        events: [{ type: 'handed-in' }, { type: 'graded', points: points(earned) }],
      });
    await openStart({ stores, ...learner });
    const past = within(await screen.findByRole('region', { name: 'Your papers' }));
    expect((await past.findAllByRole('listitem')).map((item) => item.textContent)).toEqual([
      expect.stringContaining('4 questions; 100 %, practice estimate 1,000: pass'),
      expect.stringContaining('4 questions; 0 %, practice estimate 100: no pass'),
    ]);
    expect(past.getByRole('img').getAttribute('aria-label')).toContain('from the oldest to the newest: 100, 1,000');
    expect(screen.queryByRole('region', { name: 'Unfinished' })).toBeNull();
  });
});
