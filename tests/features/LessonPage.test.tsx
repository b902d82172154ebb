// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { showPage } from './show-page';

const lesson = '/lessons/incident-response/';
const quiz = () => within(screen.getByRole('region', { name: /A team blocks hostile addresses/ }));
const score = () => document.querySelector('[data-score]')?.textContent;

describe('a lesson', () => {
  it('is answered, explained, scored and started over', async () => {
    const { user } = await showPage(lesson);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Incident response basics');
    expect(score()).toBe('0 of 11');

    await user.click(quiz().getByRole('radio', { name: 'Recovery' }));
    await user.click(quiz().getByRole('button', { name: 'Check answer' }));
    expect(quiz().getByRole('status').textContent).toContain('Not correct');
    expect(quiz().getByText('Service comes back later, after the cause is gone.')).toBeTruthy();
    expect(
      quiz()
        .getByRole('link', { name: /passage/ })
        .getAttribute('href'),
    ).toBe('#containment');

    await user.click(quiz().getByRole('button', { name: 'Try again' }));
    await user.click(quiz().getByRole('radio', { name: 'Containment' }));
    await user.click(quiz().getByRole('button', { name: 'Check answer' }));
    expect(quiz().getByRole('status').textContent).toContain('Correct');
    expect(score()).toBe('1 of 11');

    await user.click(screen.getByRole('button', { name: 'Start over' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Start over' }));
    expect(score()).toBe('0 of 11');
    expect(quiz().getByRole('radio', { name: 'Containment' })).toHaveProperty('checked', false);
  });

  it('does not check an answer that is not given yet, and says nothing about the key before', async () => {
    const { user } = await showPage(lesson);
    await user.click(quiz().getByRole('button', { name: 'Check answer' }));
    expect(quiz().getByRole('radio', { name: 'Recovery' })).toHaveProperty('disabled', false);
    expect(quiz().queryByText('Service comes back later, after the cause is gone.')).toBeNull();
  });

  it('gives hints one at a time', async () => {
    const { user } = await showPage(lesson);
    const caller = within(screen.getByRole('region', { name: /A security group rule changed/ }));
    await user.click(caller.getByRole('button', { name: 'Show a hint (2 left)' }));
    expect(caller.getAllByRole('listitem')).toHaveLength(1);
    await user.click(caller.getByRole('button', { name: 'Show a hint (1 left)' }));
    expect(caller.getAllByRole('listitem')).toHaveLength(2);
    expect(caller.queryByRole('button', { name: /hint/ })).toBeNull();
  });

  it('explains each service that its prose names', async () => {
    await showPage(lesson);
    const [term] = screen.getAllByRole('button', { name: 'Amazon GuardDuty' });
    const note = document.getElementById(term?.getAttribute('popovertarget') ?? '');
    expect(note?.textContent).toContain('2. Identification');
  });
});
