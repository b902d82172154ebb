// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { markOf } from '../../../src/stores/learner-store';
import { newStores, showPage, siteData } from '../show-page';

const address = '/practice/?ids=ir-block-address,ir-who-called,ir-prepare-two&seed=t1';
const at = (number: number) => screen.findByRole('heading', { level: 2, name: `Question ${number} of 3` });
const card = (name: RegExp) => within(screen.getByRole('region', { name }));
const block = () => card(/A team blocks hostile addresses/);
const called = () => card(/A security group rule changed/);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const passage = () => screen.queryByRole('region', { name: '3. Containment' });

async function answer(user: Awaited<ReturnType<typeof showPage>>['user'], option: string) {
  await user.click(block().getByRole('radio', { name: option }));
  await user.click(block().getByRole('button', { name: 'Check answer' }));
}

describe('a practice set', () => {
  it('asks one question at a time, and says at once what was right and why', async () => {
    const { user } = await showPage(address);
    await at(1);
    expect(screen.getByRole('progressbar', { name: '0 of 3 answered' })).toBeTruthy();
    await answer(user, 'Containment');
    expect(block().getByRole('status').textContent).toContain('Correct');
    expect(block().getByText('Nothing has been cleaned or patched yet.')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: '1 of 3 answered' })).toBeTruthy();
    await user.click(button('Next question'));
    expect(document.activeElement).toBe(await at(2));
    expect(screen.queryByRole('region', { name: /A team blocks/ })).toBeNull();
  });

  it('opens the passage after a wrong answer, without leaving the set or taking the focus', async () => {
    const { user } = await showPage(address);
    await at(1);
    expect(passage()).toBeNull();
    await answer(user, 'Recovery');
    const panel = await screen.findByRole('region', { name: '3. Containment' });
    await within(panel).findByText('limit the harm quickly and keep the evidence safe.', { exact: false });
    expect(panel.textContent).not.toContain('4. Eradication');
    expect(document.activeElement).toBe(block().getByRole('status'));
    expect(screen.getByText('The passage “3. Containment” is shown beside the question.')).toBeTruthy();
    const link = within(panel).getByRole('link', { name: 'Read it in the lesson' });
    expect(link.getAttribute('href')).toBe('../lessons/incident-response/#containment');

    await user.click(within(panel).getByRole('button', { name: 'Close' }));
    expect(passage()).toBeNull();
    expect(document.activeElement).toBe(button('Show the passage: 3. Containment'));
  });

  it('keeps the passage for whoever asks after a right answer', async () => {
    const { user } = await showPage(address);
    await at(1);
    await answer(user, 'Containment');
    expect(passage()).toBeNull();
    await user.click(button('Show the passage: 3. Containment'));
    expect(passage()).toBeTruthy();
    expect(button('Hide the passage: 3. Containment').getAttribute('aria-expanded')).toBe('true');
  });

  it('remembers the first answer with how sure the learner was and how long it took', async () => {
    let time = 1_000_000;
    const stores = newStores(() => time);
    const { user } = await showPage(address, stores);
    await at(1);
    await user.click(button('Sure'));
    expect(button('Sure').getAttribute('aria-pressed')).toBe('true');
    time += 4_000;
    await answer(user, 'Recovery');
    expect(screen.queryByRole('group', { name: 'How sure are you?' })).toBeNull();
    await user.click(block().getByRole('button', { name: 'Try again' }));
    expect(screen.queryByRole('group', { name: 'How sure are you?' })).toBeNull();
    await answer(user, 'Containment');
    expect(block().getByRole('status').textContent).toContain('Correct');
    const [session] = await stores.sessions.log.loadSessions('practice');
    expect(session?.state).toMatchObject({
      items: [{ sureness: 'sure', spent: 4_000, points: { earned: 0, possible: 1, isBlank: false } }, {}, {}],
    });
  });

  it('goes on where it was after a reload, with the same questions and answers', async () => {
    const stores = newStores();
    const first = await showPage(address, stores);
    await at(1);
    await answer(first.user, 'Containment');
    await first.user.click(button('Next question'));
    await first.user.click(called().getAllByRole('radio')[2] ?? button('Skip'));
    const picked = called()
      .getAllByRole('radio')
      .findIndex((radio) => radio instanceof HTMLInputElement && radio.checked);
    cleanup();

    await showPage(address, stores);
    await at(2);
    expect(screen.getByRole('progressbar', { name: '1 of 3 answered' })).toBeTruthy();
    await waitFor(() => expect(called().getAllByRole('radio')[picked]).toHaveProperty('checked', true));
  });

  it('can be gone through without answering, and ended at any time', async () => {
    const { user } = await showPage(address);
    await at(1);
    expect(button('Previous')).toHaveProperty('disabled', true);
    await user.click(button('Skip'));
    await at(2);
    await user.click(button('Previous'));
    await at(1);
    await user.click(button('End the set'));
    const summary = await screen.findByRole('heading', { level: 2, name: 'How it went' });
    expect(document.activeElement).toBe(summary);
  });

  it('keeps a flag and a note with the question, wherever it is asked', async () => {
    const log = newStores();
    const { user, stores } = await showPage(address, log);
    await at(1);
    await user.click(button('Flag'));
    expect(button('Flag').getAttribute('aria-pressed')).toBe('true');
    screen.getByText('Your note').closest('details')?.setAttribute('open', '');
    await user.type(screen.getByRole('textbox', { name: 'Your note' }), 'Harm first');
    await user.click(button('Skip'));
    expect(markOf(stores.learner.getState(), 'ir-block-address')).toEqual({ isFlagged: true, note: 'Harm first' });
    await user.click(button('Previous'));
    expect(screen.getByRole('textbox', { name: 'Your note' })).toHaveProperty('value', 'Harm first');
    await user.click(button('Flag'));
    expect(markOf(stores.learner.getState(), 'ir-block-address').isFlagged).toBe(false);
  });

  it('keeps a note after a pause in typing, and says so', async () => {
    const { user, stores } = await showPage(address);
    await at(1);
    screen.getByText('Your note').closest('details')?.setAttribute('open', '');
    await user.type(screen.getByRole('textbox', { name: 'Your note' }), 'Later');
    await waitFor(() => expect(markOf(stores.learner.getState(), 'ir-block-address').note).toBe('Later'), {
      timeout: 3_000,
    });
    // This memory does not outlive the page, and the screen does not claim that it does.
    expect(screen.getByText('Not saved. Keep this tab open.')).toBeTruthy();
  });

  it('skips a question that is gone with a line', async () => {
    const stores = newStores();
    await showPage(address, stores);
    await at(1);
    const [row] = await stores.sessions.log.loadSessions('practice');
    if (!row) throw new Error('No session was kept.');
    cleanup();
    const text = JSON.stringify(row.state).replace('ir-block-address', 'of-yesterday');
    await stores.sessions.log.saveSession({ ...row, state: JSON.parse(text), order: row.order + 10 });

    const { user } = await showPage(address, stores);
    await at(1);
    expect(screen.getByText(/no longer in the course/)).toBeTruthy();
    await user.click(button('Skip'));
    await at(2);
    expect(called().getAllByRole('radio').length).toBeGreaterThan(2);
  });

  it('says that nothing fits', async () => {
    await showPage('/practice/?ids=nowhere&seed=1');
    await screen.findByText(/No question fits this choice/);
    expect(screen.getByRole('link', { name: 'Change the choice' }).getAttribute('href')).toContain('./');
  });

  it('waits quietly where another tab has it, and can be taken over', async () => {
    const stores = newStores();
    await showPage(address, stores);
    await at(1);
    cleanup();

    const lock = { hold: async () => 'elsewhere' as const, takeOver: async () => 'held' as const, release: () => {} };
    const { user } = await showPage(address, { ...stores, sessions: { ...stores.sessions, lock } });
    await screen.findByText(/open in another tab/);
    expect(screen.queryByRole('radio')).toBeNull();
    await user.click(button('Go on here'));
    await at(1);
  });

  it('keeps the focus when another tab takes the set, and when it is taken back', async () => {
    const stores = newStores();
    let lose = () => {};
    const lock = {
      hold: async (_: string, onLost: () => void) => {
        lose = onLost;
        return 'held' as const;
      },
      takeOver: async () => 'held' as const,
      release: () => {},
    };
    const { user } = await showPage(address, { ...stores, sessions: { ...stores.sessions, lock } });
    await at(1);
    await user.click(button('Skip'));
    await at(2);
    act(lose);
    expect(document.activeElement).toBe(screen.getByText(/open in another tab/));
    await user.click(button('Go on here'));
    const heading = await at(2);
    expect(document.activeElement).toBe(heading);
  });

  it('keeps the focus when questions that did not load come at another try', async () => {
    let isOnline = false;
    const loadPiece = (piece: string) => (isOnline ? siteData.loadPiece(piece) : Promise.reject(new Error('Offline.')));
    const { user } = await showPage(address, newStores(), { loadPiece });
    await screen.findByText(/did not load/);
    isOnline = true;
    await user.click(button('Try again'));
    expect(document.activeElement).toBe(await at(1));
  });

  it('asks questions made from the catalogue, the same for the same address', async () => {
    const set = '/practice/?ids=pair:aws-waf/containment,pair:amazon-guardduty/identification&seed=class-7';
    const titleOf = async () => (await screen.findByRole('heading', { level: 3 })).textContent;
    await showPage(set);
    const first = await titleOf();
    expect(first).toBeTruthy();
    cleanup();
    await showPage(set);
    expect(await titleOf()).toBe(first);
  });
});
