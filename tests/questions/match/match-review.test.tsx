// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { ask, press, renderMatch } from './render-match';

const response = { waf: ['containment'], backup: ['preparation', 'containment'] };

/** What a reader of the screen gets of an item, with the signs of layout folded away. */
function reviewOf(item: string): string {
  const found = screen.getAllByText(item).map((element) => element.closest('li, tr, fieldset'));
  return (found[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

describe('after the check', () => {
  it('says of each item how it went, what it does and where it belongs, the best place named', async () => {
    const { user } = renderMatch({ response });
    await press(user, 'Check answer');
    expect(reviewOf('AWS WAF')).toBe(
      'AWS WAF Partly right0.5 of 1 pointFilters web requests.Belongs in1 Preparation missed3 Containment best rightBlocks addresses at once',
    );
    expect(reviewOf('AWS Backup')).toBe(
      'AWS Backup Not rightKeeps clean copies.Belongs in1 Preparation right5 Recovery missedNot in3 Containment not here',
    );
    expect(reviewOf('AWS Artifact')).toBe('AWS Artifact RightRightly left out: it belongs nowhere on this board.');
  });

  it('says that a decoy belongs nowhere when it was placed', async () => {
    const { user } = renderMatch({ response: { artifact: ['recovery'] } });
    await press(user, 'Check answer');
    expect(reviewOf('AWS Artifact')).toContain('Belongs nowhere on this board.Not in5 Recovery not here');
  });

  it('admits that another place is good too where the best was asked', async () => {
    const { user } = renderMatch({ ask: { ...ask, asksBest: true }, response: { waf: ['preparation'] } });
    await press(user, 'Check answer');
    expect(reviewOf('AWS WAF')).toContain('Not in1 Preparation not hereIt helps here too, but not most.');
  });

  it('shows in every bin what was right, wrong and missed', async () => {
    const { user } = renderMatch({ response });
    await press(user, 'Check answer');
    const chips = (name: string) =>
      within(screen.getByRole('list', { name }))
        .getAllByRole('listitem')
        .map((chip) => chip.textContent);
    expect(chips('1 Preparation')).toEqual(['AWS WAFmissed', 'AWS Backupright']);
    expect(chips('3 Containment')).toEqual(['AWS WAFright', 'AWS Backupnot here']);
    expect(chips('5 Recovery')).toEqual(['AWS Backupmissed']);
  });

  it('takes no more moves in any mode, and says the same in the grid', async () => {
    const { user } = renderMatch({ response });
    await press(user, 'AWS WAF, in 1 place', 'Check answer');
    expect(screen.queryByRole('button', { name: /^(Place|Take|Done|AWS)/ })).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('');
    await user.click(screen.getByRole('radio', { name: 'Grid' }));
    for (const box of screen.getAllByRole('checkbox')) expect(box).toHaveProperty('disabled', true);
    expect(screen.getByText('Partly right')).toBeTruthy();
    expect(screen.getByText('Keeps clean copies.')).toBeTruthy();
  });

  it('goes on from the right placements when the wrong ones are retried', async () => {
    const { user, response: now, said } = renderMatch({ response });
    await press(user, 'AWS WAF, in 1 place', 'Check answer', 'Retry the wrong ones');
    expect(screen.queryByText('Holding AWS WAF')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('');
    expect(now()).toEqual({ waf: ['containment'], backup: ['preparation'] });
    await press(user, 'AWS Backup, in 1 place', 'Place AWS Backup in 5. Recovery');
    expect(said.at(-1)).toBe('AWS Backup placed in Recovery, 2 of 3');
  });
});
