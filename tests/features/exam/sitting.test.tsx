// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { showPage } from '../show-page';
import { answered, asked, button, endPaper, newLearner, openPaper, picksOf, sitPaper, textOf } from './sit-paper';

describe('a paper', () => {
  it('is answered, rated, flagged, reviewed and ended', async () => {
    const { user, session } = await sitPaper();
    await user.click(screen.getByRole('radio', { name: textOf(0, picksOf(0, 'right')[0]) }));
    await user.click(screen.getByRole('radio', { name: 'Sure' }));
    await user.click(button('Next'));
    expect(document.activeElement?.textContent).toMatch(/^Question 2 of 4/);
    await user.click(button('Flag this question'));
    expect(button('Flag this question').getAttribute('aria-pressed')).toBe('true');
    expect((await session())?.items.slice(0, 2)).toMatchObject([
      { response: picksOf(0, 'right'), sureness: 'sure' },
      { isFlagged: true },
    ]);

    await user.click(button('Review'));
    expect(document.activeElement?.textContent).toBe('Before you end');
    const flagged = within(screen.getByRole('region', { name: 'Flagged' }));
    expect(flagged.getByRole('button', { name: 'Question 2: blank, flagged' })).toBeTruthy();
    const blanks = within(screen.getByRole('region', { name: 'Blank' }));
    expect(blanks.getAllByRole('button')).toHaveLength(3);
    await user.click(blanks.getByRole('button', { name: 'Question 4: blank' }));
    expect(document.activeElement?.textContent).toMatch(/^Question 4 of 4/);

    await user.click(button('End the exam'));
    expect(screen.getByRole('dialog').textContent).toContain('3 questions are blank or not complete');
    await user.click(button('Not yet'));
    expect((await session())?.phase).toBe('answering');
    await endPaper(user);
    expect(document.activeElement?.textContent).toBe('Your result');
  });

  it('lets options be struck out, brought back, and picked all the same', async () => {
    const { user, session } = await sitPaper();
    const option = textOf(0, picksOf(0, 'wrong')[0]);
    await user.click(button(`Strike out: ${option}`));
    const struck = screen.getByRole('radio', { name: `${option} (struck out)` });
    await user.click(struck);
    expect(struck).toHaveProperty('checked', true);
    expect((await session())?.items[0]).toMatchObject({ struck: picksOf(0, 'wrong'), response: picksOf(0, 'wrong') });
    await user.click(button(`Bring back: ${option}`));
    expect(screen.getByRole('radio', { name: option })).toHaveProperty('checked', true);
    expect(screen.queryByRole('button', { name: /^Bring back/ })).toBeNull();
  });

  it('counts what is picked where several are asked for, and picks no more', async () => {
    const { user } = await sitPaper();
    await user.click(screen.getByText('All questions'));
    await user.click(button('Question 4: blank'));
    const boxes = screen.getAllByRole('checkbox', { name: (name) => !/keys/.test(name) });
    for (const box of boxes.slice(0, 3)) await user.click(box);
    expect(screen.getByText('2 of 2 picked.')).toBeTruthy();
    expect(boxes.filter((box) => 'checked' in box && box.checked)).toHaveLength(2);
    expect(screen.getByText('1 answered, 3 still open, 0 flagged')).toBeTruthy();
  });

  it('is the same after the page is closed and opened again', async () => {
    const { user, stores } = await sitPaper();
    const [right] = picksOf(0, 'right');
    await user.click(screen.getByRole('radio', { name: textOf(0, right) }));
    await user.click(button('Flag this question'));
    await user.click(button(`Strike out: ${textOf(0, picksOf(0, 'wrong')[0])}`));
    await openPaper({ ...stores }, 'paper-1');
    expect(await screen.findByRole('radio', { name: textOf(0, right) })).toHaveProperty('checked', true);
    expect(button('Flag this question').getAttribute('aria-pressed')).toBe('true');
    expect(screen.getAllByRole('button', { name: /^Bring back/ })).toHaveLength(1);
  });

  it('says so when its answers would be lost with the page', async () => {
    const { user, stores } = await sitPaper();
    act(() => stores.learner.setState({ log: { kind: 'durable' } }));
    await user.click(button('Flag this question'));
    expect(await screen.findByText('Saved')).toBeTruthy();
    act(() => stores.learner.setState({ log: { kind: 'memory', reason: { code: 'blocked', detail: '' } } }));
    expect(screen.getByText('Not saved; keep this tab open').getAttribute('role')).toBe('status');
    expect(screen.queryByText('Saved')).toBeNull();
  });

  it('shows nothing of the key before its end', async () => {
    const { user } = await sitPaper({ events: asked.flatMap((_, index) => answered(index, 'right')) });
    const screens = [document.body.innerHTML];
    for (const name of ['Previous', 'Previous', 'Previous', 'Review']) {
      await user.click(button(name));
      screens.push(document.body.innerHTML);
    }
    for (const shown of screens) {
      expect(shown).not.toMatch(/verdict|scored right|unscored|Right, and you picked it|data-outcome/);
      for (const { key, explanation } of asked) {
        for (const reason of Object.values(key.reasons)) expect(shown).not.toContain(reason.html);
        for (const passage of explanation) if (passage.block === 'prose') expect(shown).not.toContain(passage.html);
      }
    }
  });

  it('that this browser does not keep is said to be unknown', async () => {
    await showPage('/exam/paper/?attempt=nobody', newLearner().stores);
    expect(await screen.findByText(/keeps no paper under this address/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to the mock exam' }).getAttribute('href')).toBe('../');
  });
});

describe('the keys of a paper', () => {
  it('pick, move, flag, rate and review', async () => {
    const { user, session } = await sitPaper();
    await user.keyboard('2');
    const [, second] = screen.getAllByRole('radio');
    expect(document.activeElement).toBe(second);
    expect(second).toHaveProperty('checked', true);
    await user.keyboard('u');
    expect(screen.getByRole('radio', { name: 'Unsure' })).toHaveProperty('checked', true);
    await user.keyboard('n');
    expect(document.activeElement?.textContent).toMatch(/^Question 2 of 4/);
    await user.keyboard('f');
    expect(screen.getByText('Flagged').getAttribute('role')).toBe('status');
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement?.textContent).toMatch(/^Question 1 of 4/);
    await user.keyboard('r');
    expect(document.activeElement?.textContent).toBe('Before you end');
    await user.keyboard('p');
    expect(document.activeElement?.textContent).toMatch(/^Question 1 of 4/);
    expect((await session())?.items.slice(0, 2)).toMatchObject([{ sureness: 'unsure' }, { isFlagged: true }]);
  });

  it('leave the arrows to an option that has the focus', async () => {
    const { user } = await sitPaper();
    await user.keyboard('1');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight' });
    expect(screen.getByRole('heading', { name: /^Question 1 of 4/ })).toBeTruthy();
  });

  it('tick and untick where several are asked for', async () => {
    const { user, session } = await sitPaper({ events: [{ type: 'moved', to: 3 }] });
    await user.keyboard('abc');
    expect((await session())?.items[3]?.response).toHaveLength(2);
    await user.keyboard('a');
    expect((await session())?.items[3]?.response).toHaveLength(1);
  });
});
