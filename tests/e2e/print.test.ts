import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readQr } from '../support/read-qr';
import { axeFindings, bringAxe } from './axe';
import { openPage, siteUrl } from './browser';
import { becomesLive, cardOf, visit } from './lesson';
import { patient } from './patient';
import { asked, idOf, place } from './practice';

const printPath = 'instructors/print/';
const lesson = 'of=lesson:incident-response';
const seeded = `${lesson}&seed=class-7`;
const set = `of=${encodeURIComponent('set:seed=7f3k')}`;
const board = `of=${encodeURIComponent('board:count=12&seed=class-7')}`;
const paper = 'of=paper&length=20&seed=7f3k';

async function openSheet(page: Page, search: string): Promise<Locator> {
  await visit(page, `${printPath}?${search}`);
  const sheet = page.locator('[data-sheet]');
  await sheet.waitFor();
  return sheet;
}

const idsIn = (lines: Locator): Promise<string[]> =>
  lines.evaluateAll((found) => found.map((line) => line.getAttribute('data-id') ?? ''));

/** The questions of a sheet, each with the ids of its options or items as they stand on paper. */
async function ordersOn(sheet: Locator): Promise<{ id: string; ids: string[] }[]> {
  const items = await sheet.locator('[data-sheet-item]').all();
  return Promise.all(
    items.map(async (item) => ({
      id: (await item.getAttribute('data-sheet-item')) ?? '',
      ids: await idsIn(item.locator('li[data-id], tr[data-id]')),
    })),
  );
}

/** What a phone reads from the code of a sheet. */
async function addressOn(sheet: Locator): Promise<string> {
  const code = sheet.getByRole('img', { name: /^QR code of the address / });
  const [, , width] = ((await code.getAttribute('viewBox')) ?? '').split(' ');
  const path = (await code.locator('path').getAttribute('d')) ?? '';
  const address = readQr({ size: Number(width), path });
  expect(await code.getAttribute('aria-label')).toBe(`QR code of the address ${address}`);
  expect((await sheet.locator('figcaption a').first().innerText()).replace(/\s/g, '')).toBe(
    address.replace('http://', ''),
  );
  return address;
}

const optionsIn = (card: Locator): Promise<string[]> =>
  card.locator('input[value]').evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value') ?? ''));
const cardsIn = (card: Locator): Promise<string[]> =>
  card.locator('[data-item]').evaluateAll((cards) => cards.map((one) => one.getAttribute('data-item') ?? ''));

type Orders = Awaited<ReturnType<typeof ordersOn>>;

/** The options and cards of a lesson stand as they do on its sheet. */
async function expectOrders(page: Page, orders: Orders): Promise<void> {
  for (const { id, ids } of orders) {
    const card = cardOf(page, id);
    const kind = await card.getAttribute('data-question-kind');
    if (kind === 'choice') expect(await optionsIn(card)).toEqual(ids);
    if (kind === 'match') expect(await cardsIn(card)).toEqual(ids);
  }
  expect(orders.length).toBeGreaterThan(5);
}

test('the code on the sheet of a lesson opens the lesson, with every option and card in the order of the paper', async () => {
  const { page } = await openPage();
  const sheet = await openSheet(page, lesson);
  const orders = await ordersOn(sheet);
  await page.goto(await addressOn(sheet));
  await becomesLive(page);
  await expectOrders(page, orders);
});

test('the code on the sheet of a lesson with an order of its own opens the bare lesson in that order', async () => {
  const { page } = await openPage();
  const usual = await ordersOn(await openSheet(page, lesson));
  const sheet = await openSheet(page, seeded);
  const orders = await ordersOn(sheet);
  expect(orders).not.toEqual(usual);
  const address = await addressOn(sheet);
  expect(address).toBe(siteUrl('embed/lessons/incident-response/?seed=class-7'));
  await page.goto(address);
  await becomesLive(page);
  await expectOrders(page, orders);
});

test('the code on the sheet of a set opens the set, question by question in the order of the paper', async () => {
  const { page } = await openPage();
  const sheet = await openSheet(page, set);
  const orders = await ordersOn(sheet);
  expect(orders).toHaveLength(10);
  await page.goto(await addressOn(sheet));
  for (const [index, { id, ids }] of orders.entries()) {
    await place(page, index + 1, 10).waitFor();
    await expect.poll(() => idOf(page), patient).toBe(id);
    const shown = await optionsIn(asked(page));
    if (shown.length > 0) expect(shown).toEqual(ids);
    await page.keyboard.press('ArrowRight');
  }
});

test('the code on the sheet of a board opens the board', async () => {
  const { page } = await openPage();
  const sheet = await openSheet(page, board);
  const [only] = await ordersOn(sheet);
  expect(only?.ids).toHaveLength(12);
  await page.goto(await addressOn(sheet));
  await expect.poll(() => cardsIn(page.locator('main')), patient).toEqual(only?.ids);
});

/** What on a page of paper (A4 and Letter without their margins) is cut, or is there and should not be. */
async function wrongOnPaper(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sheet = document.querySelector('[data-sheet]');
    const edges = sheet?.getBoundingClientRect();
    const isShown = (element: Element) => element.getClientRects().length > 0;
    const outside = [...document.querySelectorAll('body *')].filter(
      (element) => isShown(element) && !sheet?.contains(element) && !element.contains(sheet),
    );
    const cut = [...(sheet?.querySelectorAll('*') ?? [])].filter(
      (element) => isShown(element) && element.getBoundingClientRect().right > (edges?.right ?? 0) + 1,
    );
    const spoken = outside.filter((element) => element.getBoundingClientRect().bottom > 0);
    return [...spoken, ...cut].map((element) => element.outerHTML.slice(0, 120));
  });
}

test('paper gets the sheet alone, whole and dark on white, of a lesson, its text, a key, a set, a board and a paper', async () => {
  const { page } = await openPage({ width: 680, scheme: 'dark' });
  for (const search of [lesson, `${lesson}&with=text`, `${lesson}&key=1&size=large`, set, board, paper]) {
    const sheet = await openSheet(page, search);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await wrongOnPaper(page)).toEqual([]);
    expect(await sheet.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)');
    const file = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(file.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(search === board ? 0 : 1);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a form changes the sheet, its address, and nothing that lies in the history', async () => {
  const { page } = await openPage();
  const sheet = await openSheet(page, lesson);
  const entries = await page.evaluate(() => history.length);
  await page.getByRole('combobox', { name: 'What to print' }).selectOption('A practice set');
  await sheet.getByRole('heading', { name: 'Practice set' }).waitFor();
  const before = await sheet.locator('header strong').innerText();
  await page.getByRole('button', { name: 'New order' }).click();
  await expect.poll(() => sheet.locator('header strong').innerText(), patient).not.toBe(before);
  await page.getByRole('combobox', { name: 'Sheet' }).selectOption('Answer key');
  await page.locator('[data-sheet="key"]').waitFor();
  const first = await sheet.innerText();
  await page.reload();
  await page.locator('[data-sheet="key"]').waitFor();
  expect(await page.locator('[data-sheet]').innerText()).toBe(first);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('axe finds nothing wrong with the form, a handout and a key', { timeout: 120_000 }, async () => {
  const { page } = await openPage({ calm: true, prepare: bringAxe });
  const found: string[] = [];
  for (const [search, width] of [
    [`${lesson}&with=text`, 320],
    [`${lesson}&key=1`, 1280],
    [board, 320],
    [set, 1280],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await openSheet(page, search);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const findings = await axeFindings(page, colorScheme === 'light' ? 'all' : 'colours');
      found.push(...findings.map((finding) => `${search}, ${width} px, ${colorScheme}: ${finding}`));
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  expect(found).toEqual([]);
});
