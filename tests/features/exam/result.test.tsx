// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { SessionEvent } from '../../../src/study/session';
import { siteData } from '../show-page';
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
  smallPaper,
} from './sit-paper';

/** Question 1 right and sure, 2 wrong and unsure with a flag, 3 (unscored) left blank, 4 right. */
const sat: SessionEvent[] = [
  { type: 'responded', index: 0, response: picksOf(0, 'right') },
  { type: 'rated', index: 0, sureness: 'sure' },
  ...answered(1, 'wrong'),
  { type: 'rated', index: 1, sureness: 'unsure' },
  { type: 'flagged', index: 1, isFlagged: true },
  ...answered(3, 'right'),
  { type: 'handed-in' },
];

async function openResult(changes: Parameters<typeof smallPaper>[0] = {}) {
  const learner = newLearner();
  await keepPaper(learner.stores, { paper: smallPaper(changes), events: sat, apart: minute });
  const { user } = await openPaper(learner.stores, 'paper-1');
  await screen.findByRole('heading', { name: /Practice estimate/ });
  return { ...learner, user };
}

const region = (name: string) => within(screen.getByRole('region', { name }));
const reviewed = () => screen.getAllByRole('heading', { level: 3, name: /^Question \d/ });

describe('the result of a paper', () => {
  it('is an estimate in a band, against the pass mark, with what it is worth', async () => {
    await openResult();
    const standing = region('Practice estimate: Pass');
    expect(standing.getByText(/^700, probably between \d+ and \d+\. The pass mark is 700\.$/)).toBeTruthy();
    expect(standing.getByRole('img').getAttribute('aria-label')).toContain('the pass mark at 700');
    expect(standing.getByText(/nobody outside AWS can tell your real score/)).toBeTruthy();
    expect(standing.getByText('67 %: 2 of 3 scored questions right.')).toBeTruthy();
    expect(standing.getByText('0 of 1 unscored question right; these count for nothing.')).toBeTruthy();
    expect(standing.getByText('1 question left blank.')).toBeTruthy();
    expect(standing.getByText('You handed it in after 9 minutes.')).toBeTruthy();
  });

  it('tells domains, times and sureness in words as well as in pictures', async () => {
    await openResult();
    const domains = new Set(smallPaper().items.map(({ domain }) => domain));
    expect(region('By domain').getAllByText(/^\d of \d scored right/)).toHaveLength(domains.size);
    const times = region('Time per question');
    expect(times.getByRole('img').getAttribute('aria-label')).toMatch(/^The median is 2:30\./);
    expect(within(times.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true })).toHaveLength(5);
    const sure = region('How sure, and how right');
    expect(sure.getAllByRole('row').map((row) => row.textContent)).toEqual([
      'RightWrong',
      'Sure10',
      'Unsure01',
      'Not said11',
    ]);
  });

  it('leads into a drill of the weakest domain and to another paper', async () => {
    await openResult();
    expect(screen.getByRole('link', { name: /^Practise your weakest domain/ }).getAttribute('href')).toMatch(
      /^\.\.\/\.\.\/practice\/\?domain=\d&seed=[\w-]+$/,
    );
    expect(screen.getByRole('link', { name: 'Another paper' }).getAttribute('href')).toBe('../');
  });

  it('is remembered with each answer once', async () => {
    const { stores } = await openResult();
    await openPaper(stores, 'paper-1');
    await screen.findByRole('heading', { name: /Practice estimate/ });
    const { tallies } = stores.learner.getState();
    expect(asked.map(({ id }) => tallies[id]?.count)).toEqual([1, 1, undefined, 1]);
    expect(asked.map(({ id }) => tallies[id]?.correct)).toEqual([1, 0, undefined, 1]);
  });
});

describe('the review', () => {
  it('shows each option with its verdict and its reason, and where to read on', async () => {
    await openResult();
    expect(reviewed()).toHaveLength(4);
    for (const [index, { key, see, sources }] of asked.entries()) {
      const heading = reviewed()[index];
      const item = within(heading?.closest('section') ?? document.body);
      for (const reason of Object.values(key.reasons)) expect(item.getByText(reason.text)).toBeTruthy();
      const links = item.queryAllByRole('link').map((link) => link.getAttribute('href'));
      for (const source of sources) expect(links).toContain(source);
      expect(links).toHaveLength(sources.length + see.length);
    }
    expect(screen.getByText('You left it blank.')).toBeTruthy();
    expect(screen.queryByText(/was changed since/)).toBeNull();
  });

  it('can be narrowed down', async () => {
    const { user } = await openResult();
    const show = screen.getByRole('combobox', { name: 'Show' });
    const shown = async (option: string) => {
      await user.selectOptions(show, option);
      return reviewed().map((heading) => /\d+/.exec(heading.textContent ?? '')?.[0]);
    };
    expect(await shown('Wrong (2)')).toEqual(['2', '3']);
    expect(await shown('Blank (1)')).toEqual(['3']);
    expect(await shown('Flagged (1)')).toEqual(['2']);
    expect(await shown('Unsure or a guess (1)')).toEqual(['2']);
    expect(await shown('Unscored (1)')).toEqual(['3']);
    expect(screen.getByText('1 of 4 questions')).toBeTruthy();
    expect(await shown('All (4)')).toHaveLength(4);
  });

  it('says of a question that it was changed or taken away since', async () => {
    const { items } = smallPaper();
    await openResult({
      items: items.map((item, index) => ({
        ...item,
        ...(index === 0 && { hash: 'older' }),
        ...(index === 1 && { questionId: 'gone' }),
      })),
    });
    expect(screen.getAllByText(/was changed since/)).toHaveLength(1);
    expect(screen.getAllByText(/no longer in the bank/)).toHaveLength(1);
  });
});

describe('without the questions', () => {
  it('an ended paper waits to be graded, and tries again on request', async () => {
    const { stores } = newLearner();
    await keepPaper(stores, { events: sat });
    let isDown = true;
    const { loadPiece } = siteData;
    const { user } = await openPaper(stores, 'paper-1', {
      loadPiece: (piece) => (isDown ? Promise.reject(new Error('offline')) : loadPiece(piece)),
    });
    expect((await screen.findByRole('alert')).textContent).toContain('Your answers are safe.');
    expect((await keptPapers(stores))[0]).toMatchObject({ phase: 'ended', isGraded: false });
    isDown = false;
    await user.click(button('Try again'));
    await screen.findByRole('heading', { name: /Practice estimate/ });
  });

  it('a paper goes on with its clock', async () => {
    const { stores, pass } = newLearner();
    await keepPaper(stores);
    await openPaper(stores, 'paper-1', { loadPiece: () => Promise.reject(new Error('offline')) });
    expect((await screen.findByRole('alert')).textContent).toContain('The clock runs');
    pass(5 * minute);
    expect(screen.getByRole('timer').textContent).toBe('Time left 85:00');
  });
});
