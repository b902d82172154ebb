// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { newStores, showPage } from '../show-page';
import {
  bar,
  begin,
  bestChoices,
  choose,
  clock,
  consequence,
  currentPhase,
  keyDrill,
  pathOf,
  playBest,
  sceneTitle,
  shippedDrill,
  webDrill,
} from './drill-steps';

describe('a drill', () => {
  it('opens with the situation and waits for the start', async () => {
    const { user } = await showPage(pathOf(keyDrill));
    expect(screen.getByRole('heading', { level: 1, name: 'A key in the wrong hands' })).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'The situation' })).getByText(/on-call engineer/)).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();

    await begin(user);
    expect(sceneTitle()).toBe('The finding arrives');
    expect(document.activeElement?.textContent).toBe('The finding arrives');
    expect(screen.getAllByRole('radio')).toHaveLength(4);
    expect(screen.getByText('The situation').closest('details')).toBeTruthy();
  });

  it('shows its evidence with a way to copy it', async () => {
    const { user } = await showPage(pathOf(keyDrill));
    await begin(user);
    const figure = screen.getByText('GuardDuty finding (shortened)').closest('figure');
    await user.click(within(figure ?? document.body).getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toContain('"type": "UnauthorizedAccess:IAMUser/MaliciousIPCaller"');
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Copied');
  });

  it('decides nothing before an option is picked, and says so', async () => {
    const { user } = await showPage(pathOf(keyDrill));
    await begin(user);
    await user.click(screen.getByRole('button', { name: 'Decide' }));
    expect(sceneTitle()).toBe('The finding arrives');
    expect(screen.getByText('Pick one of the options first.').getAttribute('role')).toBe('status');
    expect(document.activeElement?.getAttribute('type')).toBe('radio');
  });

  it('is played with the keyboard alone', async () => {
    const { user } = await showPage(pathOf(keyDrill));
    screen.getByRole('button', { name: 'Start the drill' }).focus();
    await user.keyboard('{Enter}');
    screen.getByRole('radio', { name: 'Deactivate the access key' }).focus();
    await user.keyboard('[Space]{Enter}');
    expect(consequence().getByText('Deactivate the access key')).toBeTruthy();
  });

  it('tells what followed from a wrong choice, what it cost, and lets it be undone', async () => {
    const { user } = await showPage(pathOf(keyDrill));
    await begin(user);
    expect([clock(), currentPhase()]).toEqual(['00:00 since the alarm', ['2Identification']]);
    expect(bar().getByText('none')).toBeTruthy();

    await choose(user, 'Wait for a second finding, since this one is medium');
    expect(document.activeElement?.textContent).toBe('What followed');
    expect(consequence().getByText('Not sound')).toBeTruthy();
    expect(consequence().getByText(/a finding informs and does not block/)).toBeTruthy();
    expect(consequence().getByText('1 h passed. Cost: money $25, trust.')).toBeTruthy();
    expect(sceneTitle()).toBe('The second finding');
    expect(screen.getByText('The second finding. 01:00 since the alarm.').getAttribute('role')).toBe('status');

    await choose(user, 'Terminate the instance in the finding');
    expect(consequence().getByText('18 min passed, 10 min of that spent on this choice. Cost: evidence.')).toBeTruthy();
    expect([clock(), currentPhase()]).toEqual(['01:18 since the alarm', ['3Containment']]);
    expect(
      bar()
        .getAllByRole('listitem')
        .slice(0, 3)
        .map(({ textContent }) => textContent),
    ).toEqual(['money $25', 'trust', 'evidence']);

    const path = within(screen.getByRole('region', { name: 'Your path so far' }));
    expect(path.getAllByRole('listitem')).toHaveLength(2);
    await user.click(path.getByRole('button', { name: 'Back to this decision: The second finding' }));
    expect([sceneTitle(), clock()]).toEqual(['The second finding', '01:00 since the alarm']);
    expect(document.activeElement?.textContent).toBe('The second finding');
    expect(bar().queryByText('evidence')).toBeNull();
    expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(2);

    await user.click(screen.getByRole('button', { name: 'Back to this decision: The finding arrives' }));
    expect([sceneTitle(), clock()]).toEqual(['The finding arrives', '00:00 since the alarm']);
    expect(screen.queryByRole('region', { name: 'What followed' })).toBeNull();
  });

  it('goes on where it was left, and starts over on request', async () => {
    const { user, stores } = await showPage(pathOf(webDrill));
    await begin(user);
    await choose(user, 'Test a restore and create a trail');
    await choose(user, 'Add a deny rule to the security group of the load balancer');
    const before = [sceneTitle(), clock()];
    cleanup();

    await showPage(pathOf(webDrill), stores);
    await screen.findByRole('heading', { name: 'Nobody gets in' });
    expect([sceneTitle(), clock()]).toEqual(before);
    expect(consequence().getByText('Add a deny rule to the security group of the load balancer')).toBeTruthy();
    expect(screen.getAllByRole('status').filter(({ textContent }) => textContent?.includes('alarm'))).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect([sceneTitle(), clock()]).toEqual(['The day before', '00:00 since the alarm']);
    cleanup();

    await showPage(pathOf(webDrill), stores);
    await screen.findByRole('heading', { name: 'The day before' });
  });

  it('keeps what still fits of a run when the drill has changed, and says so', async () => {
    const { stores } = await showPage(pathOf(keyDrill));
    const steps = [
      { scene: 'finding', option: 1 },
      { scene: 'calls-go-on', option: 9 },
    ];
    await stores.sessions.log.saveSession({
      ...{ schema: 1, id: `drill:${keyDrill}`, purpose: 'drill', at: 1, order: 1 },
      state: { steps, attempt: 'a', recorded: true },
    });
    cleanup();
    await showPage(pathOf(keyDrill), stores);
    await screen.findByRole('heading', { name: 'The key is off, the calls go on' });
    expect(screen.getByText(/This drill has changed since you were here/)).toBeTruthy();
  });

  it('does not wipe out a kept run when it is started before the memory is there', async () => {
    const stores = newStores();
    const { user } = await showPage(pathOf(keyDrill), stores);
    await begin(user);
    await choose(user, 'Deactivate the access key');
    cleanup();
    const slow: typeof stores = {
      ...stores,
      sessions: {
        ...stores.sessions,
        log: {
          ...stores.sessions.log,
          loadSession: async (id) => {
            await new Promise((resolve) => setTimeout(resolve, 100));
            return stores.sessions.log.loadSession(id);
          },
        },
      },
    };
    await showPage(pathOf(keyDrill), slow);
    await begin(user);
    await screen.findByRole('heading', { name: 'The key is off, the calls go on' });
    expect(document.activeElement?.textContent).toBe('The key is off, the calls go on');
  });
});

describe('an ending', () => {
  const tally = (stores: Awaited<ReturnType<typeof showPage>>['stores']) =>
    stores.learner.getState().tallies[`drill:${keyDrill}`];

  it.each([keyDrill, webDrill])('of the best path through %s is contained, and praised', async (id) => {
    const { user } = await showPage(pathOf(id));
    await playBest(user, id);
    const debrief = within(screen.getByRole('region', { name: 'Debrief' }));
    expect(screen.queryByRole('radio')).toBeNull();
    expect(sceneTitle()).toMatch(/^Contained/);
    expect(screen.getAllByText('Contained').length).toBeGreaterThan(0);
    expect(debrief.getByText('You took the best path, or one that is just as good.')).toBeTruthy();
    expect(debrief.queryByText('Not sound')).toBeNull();
    const row = debrief.getByRole('row', { name: /Sound decisions/ });
    const count = bestChoices(id).length;
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(Array(2).fill(`${count} of ${count}`));
  });

  it('leads to the passages of the lesson', async () => {
    const { user } = await showPage(pathOf(keyDrill));
    await playBest(user, keyDrill);
    expect(screen.getByRole('link', { name: 'Containment' }).getAttribute('href')).toBe(
      '../../lessons/incident-response/#containment',
    );
  });

  it('is explained: each decision with its phase, what would have been sound, and the best path with its reasons', async () => {
    const { user } = await showPage(pathOf(keyDrill));
    await begin(user);
    await choose(user, 'Deactivate the access key');
    await choose(user, 'Nothing, because the key is off');
    await choose(user, 'Create the trail again and let the session run out');
    expect(sceneTitle()).toBe('Lost: the attacker is faster than you');

    const totals = within(screen.getByRole('table', { name: /in numbers/ }));
    const cells = (name: RegExp) =>
      within(totals.getByRole('row', { name }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent);
    expect(cells(/^Outcome/)).toEqual(['Lost', 'Contained']);
    expect(cells(/^Time/)[0]).toBe('12:23');
    expect(cells(/^Sound decisions/)).toEqual(['1 of 3', '7 of 7']);
    expect(cells(/^Cost: spread/)).toEqual(['×2', 'none']);

    const taken = within(screen.getByRole('region', { name: 'The path you took' }));
    expect(taken.getAllByText('Not sound')).toHaveLength(2);
    expect(taken.getByText('2. Identification')).toBeTruthy();
    expect(taken.getAllByText('3. Containment')).toHaveLength(2);
    expect(taken.getByText('Revoke the active sessions of the role')).toBeTruthy();
    const best = within(screen.getByRole('region', { name: 'The best path, and why' }));
    expect(best.getAllByRole('listitem')).toHaveLength(bestChoices(keyDrill).length);
    expect(best.getByText(/The management events of each Region are in one bucket/)).toBeTruthy();

    await user.click(taken.getByRole('button', { name: 'Another try from decision 2' }));
    expect(sceneTitle()).toBe('The key is off, the calls go on');
    expect(screen.queryByRole('region', { name: 'Debrief' })).toBeNull();
  });

  it('shows all paths as a picture, and in words', async () => {
    const { user } = await showPage(pathOf(keyDrill));
    await playBest(user, keyDrill);
    const map = within(screen.getByRole('figure', { name: 'All paths of this drill' }));
    const picture = map.getByRole('img', { name: /All scenes and the choices between them/ });
    const { scenes } = shippedDrill(keyDrill);
    for (const index of scenes.keys()) expect(picture.textContent).toContain(`${index + 1}. `);
    expect(picture.querySelectorAll('[data-taken]')).toHaveLength(bestChoices(keyDrill).length);
    expect(picture.querySelectorAll('[data-best]')).toHaveLength(bestChoices(keyDrill).length);

    const text = map.getByText('All paths as text').closest('details')?.textContent ?? '';
    for (const [index, { title }] of scenes.entries()) expect(text).toContain(`${index + 1}. ${title}`);
    expect(text).toContain('Delete the IAM user ci-deploy (not sound) leads to 3. The key is off, the calls go on');
    expect(text).toContain('Deactivate the access key (sound, your choice, best path) leads to 3.');
    expect(text.match(/your choice/g)).toHaveLength(bestChoices(keyDrill).length);
    expect(document.querySelector('main [style], figure [style]')).toBeNull();
  });

  it('is remembered as one answer, however often the page is shown', async () => {
    const { user, stores } = await showPage(pathOf(keyDrill));
    await playBest(user, keyDrill);
    const count = bestChoices(keyDrill).length;
    await expect
      .poll(() => tally(stores))
      .toMatchObject({ count: 1, correct: 1, last: { earned: count, possible: count } });
    cleanup();
    await showPage(pathOf(keyDrill), stores);
    await screen.findByRole('region', { name: 'Debrief' });
    expect(tally(stores)?.count).toBe(1);

    await user.click(screen.getByRole('button', { name: `Another try from decision ${count}` }));
    await choose(user, 'Close the ticket, because the shop works');
    await expect.poll(() => tally(stores)).toMatchObject({ count: 2, last: { earned: count - 1, possible: count } });
  });

  it('is remembered at the next visit where the page died before it was', async () => {
    const { stores } = await showPage(pathOf(keyDrill));
    const steps = [
      { scene: 'finding', option: 1 },
      { scene: 'calls-go-on', option: 2 },
      { scene: 'still-in', option: 1 },
    ];
    await stores.sessions.log.saveSession({
      ...{ schema: 1, id: `drill:${keyDrill}`, purpose: 'drill', at: 1, order: 1 },
      state: { steps, attempt: 'a', recorded: false },
    });
    cleanup();
    for (const _visit of [1, 2]) {
      await showPage(pathOf(keyDrill), stores);
      await screen.findByRole('region', { name: 'Debrief' });
      await expect.poll(() => tally(stores)).toMatchObject({ count: 1, last: { earned: 1, possible: 3 } });
      cleanup();
    }
  });
});
