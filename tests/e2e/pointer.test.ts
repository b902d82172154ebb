import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './browser';
import { carry, drag, fingerOf, mouseOf } from './hands';
import { board, cardOf, checkButton, expectVerdict, lessonPath, readBoard, savedMark, visit } from './lesson';
import { patient } from './patient';

const phone = { width: 360, height: 740, touch: true };

const itemIn = (card: Locator, item: string) => card.locator(`[data-item="${item}"]`);
const binIn = (card: Locator, bin: string) => card.locator(`[data-bin="${bin}"]`);
const chipIn = (card: Locator, item: string, bin: string) =>
  binIn(card, bin)
    .locator('li')
    .filter({ has: card.page().locator(`[data-back="${item}"]`) });

async function openBoard(page: Page): Promise<Locator> {
  await visit(page, lessonPath);
  const card = cardOf(page, board);
  await card.scrollIntoViewIfNeeded();
  return card;
}

/** What is placed now: item ids in each bin that holds any. */
const placements = (card: Locator): Promise<Record<string, string[]>> =>
  card
    .locator('[data-bin]')
    .evaluateAll((bins) =>
      Object.fromEntries(
        bins
          .map((bin): [string, string[]] => [
            bin.getAttribute('data-bin') ?? '',
            [...bin.querySelectorAll('[data-back]')].map((chip) => chip.getAttribute('data-back') ?? '').sort(),
          ])
          .filter(([, items]) => items.length > 0),
      ),
    );

const expectPlacements = (card: Locator, expected: Record<string, string[]>) =>
  expect.poll(() => placements(card), patient).toEqual(expected);

test('single clicks place a card, take it back, and complete the board', async () => {
  const { page } = await openPage({ calm: true });
  const card = await openBoard(page);
  const { items, count } = await readBoard();
  const place = (item: string, bin: string) =>
    binIn(card, bin)
      .getByRole('button', { name: `Place ${item} in` })
      .click();
  await itemIn(card, 'aws-waf').click();
  await place('AWS WAF', 'eradication');
  await card.getByRole('button', { name: 'Done' }).click();
  await expectPlacements(card, { eradication: ['aws-waf'] });
  await card.getByRole('button', { name: 'Take AWS WAF back from 4. Eradication' }).click();
  await expectPlacements(card, {});
  for (const { id, name, bins } of items) {
    if (bins.length > 0) await itemIn(card, id).click();
    for (const bin of bins) await place(name, bin.id);
  }
  await checkButton(card).click();
  await expectVerdict(card, 'correct');
  expect(await card.locator('> [role="status"]').textContent()).toContain(`${count} of ${count} points`);
});

test('single taps place a card and take it back on a phone', async () => {
  const { page } = await openPage(phone);
  const card = await openBoard(page);
  await itemIn(card, 'aws-waf').tap();
  const binsInHand = card.getByRole('group', { name: 'Where does AWS WAF belong?' });
  const containment = binsInHand.getByRole('button', { name: 'Containment' });
  await containment.tap();
  await binsInHand.getByRole('button', { name: 'Preparation' }).tap();
  await expectPlacements(card, { containment: ['aws-waf'], preparation: ['aws-waf'] });
  expect(await containment.getAttribute('aria-pressed')).toBe('true');
  await containment.tap();
  await expectPlacements(card, { preparation: ['aws-waf'] });
  await card.getByRole('button', { name: 'Done' }).tap();
  await card.getByRole('button', { name: 'Take AWS WAF back from 1. Preparation' }).tap();
  await expectPlacements(card, {});
});

test('ticks in the grid and cards on the board are one answer', async () => {
  const { page } = await openPage(phone);
  const card = await openBoard(page);
  await card.getByRole('radio', { name: 'Grid' }).check();
  await card.getByRole('checkbox', { name: 'AWS WAF: Containment' }).check();
  await card.getByRole('checkbox', { name: 'AWS IAM: Eradication' }).check();
  await card.getByRole('radio', { name: 'Board' }).check();
  await expectPlacements(card, { containment: ['aws-waf'], eradication: ['aws-iam'] });
});

test.each([
  ['the mouse', { width: 1280, height: 800 }],
  ['a finger', phone],
])('%s drags a card into a bin, to another bin, and back to the shelf', async (_, look) => {
  const { page } = await openPage(look);
  const card = await openBoard(page);
  const isTouch = look === phone;
  const hand = isTouch ? await fingerOf(page) : mouseOf(page);
  const held = (element: Locator) => (isTouch ? element.locator('[data-grip]') : element);
  const shelfCard = card.locator('[data-shelf] li').filter({ has: page.locator('[data-item="aws-backup"]') });

  await drag(page, hand, held(shelfCard), binIn(card, 'recovery'));
  await expectPlacements(card, { recovery: ['aws-backup'] });
  await drag(page, hand, held(chipIn(card, 'aws-backup', 'recovery')), binIn(card, 'preparation'));
  await expectPlacements(card, { preparation: ['aws-backup'] });
  await drag(page, hand, held(chipIn(card, 'aws-backup', 'preparation')), itemIn(card, 'aws-backup'));
  await expectPlacements(card, {});
  expect(await card.locator('[data-ghost]').count()).toBe(0);
});

test('a drag that is cancelled by Escape or ends outside the board changes nothing', async () => {
  const { page } = await openPage();
  const card = await openBoard(page);
  const hand = mouseOf(page);
  await carry(page, hand, itemIn(card, 'aws-config'), binIn(card, 'preparation'));
  await card.locator('[data-ghost]').waitFor();
  await page.keyboard.press('Escape');
  await card.locator('[data-ghost]').waitFor({ state: 'detached' });
  await hand.up();
  await carry(page, hand, itemIn(card, 'aws-config'), binIn(card, 'preparation'));
  await hand.move({ x: 3, y: 400 });
  await hand.up();
  expect(await placements(card)).toEqual({});
  expect(await itemIn(card, 'aws-config').getAttribute('aria-pressed')).toBe('false');
});

test('after the check a wrong placement says why, and retrying the wrong ones keeps the right ones', async () => {
  const { page } = await openPage();
  const card = await openBoard(page);
  await card.getByRole('radio', { name: 'Grid' }).check();
  for (const pair of [
    'AWS WAF: Containment',
    'AWS WAF: Recovery',
    'Security groups: Containment',
    'AWS Backup: Recovery',
  ])
    await card.getByRole('checkbox', { name: pair }).check();
  await card.getByRole('radio', { name: 'Board' }).check();
  await checkButton(card).click();
  await expectVerdict(card, 'partial');
  await savedMark(card).waitFor();

  const reviewOf = (name: string) =>
    card.getByRole('list', { name: 'Cards' }).locator('> li').filter({ hasText: name });
  const waf = await reviewOf('AWS WAF').innerText();
  expect(waf).toContain('Not right');
  expect(waf).toContain('It blocks hostile web requests');
  expect(waf).toMatch(/Belongs in[\s\S]*Preparation[\s\S]*missed/);
  expect(waf).toMatch(/Not in[\s\S]*Recovery[\s\S]*not here/);
  expect(await reviewOf('AWS Backup').innerText()).toMatch(/Partly right\s*0\.5 of 1 point/);
  expect(await reviewOf('Security groups').innerText()).toMatch(/Right[\s\S]*An isolation group cuts an instance off/);

  await card.getByRole('button', { name: 'Retry the wrong ones' }).click();
  await expectVerdict(card, null);
  await expectPlacements(card, { containment: ['aws-waf', 'security-groups'], recovery: ['aws-backup'] });
});
