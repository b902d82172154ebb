// The real dialog of a built site, typed into letter by letter.
import type { Browser, Page } from 'playwright-core';

/** A name, two words of the text, a frequent word, a beginning of many words, a title, and a word misspelt at its end. */
const queries = ['guardduty', 'encryption key', 'incident', 'co', 'lesson-7', 'permissoin'];

/** Ms from the last letter to the first result on screen, of the slowest query: with an empty cache, and with a warm one. */
export type SearchLatency = { cold: number; warm: number };

/** Ms after which a search has failed. */
const patience = 20_000;

export async function measureSearch(browser: Browser, address: string): Promise<SearchLatency> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const round = async () => {
    await page.goto(address);
    const times: number[] = [];
    for (const query of queries) times.push(await timeQuery(page, query));
    return Math.max(...times);
  };
  const cold = await round();
  const warm = await round();
  await context.close();
  return { cold, warm };
}

async function timeQuery(page: Page, query: string): Promise<number> {
  await page.getByRole('banner').getByRole('link', { name: 'Search', exact: true }).click();
  await page.getByRole('textbox', { name: 'Lessons, questions and services' }).waitFor();
  // The index is opened while a person finds the keys.
  await page.waitForTimeout(500);
  await page.evaluate(
    ({ text, patience }) => {
      let last = 0;
      document.activeElement?.addEventListener('keydown', () => {
        last = performance.now();
      });
      Object.assign(window, {
        answered: new Promise<number>((resolve, reject) => {
          const look = () => {
            if (document.querySelector(`[data-searched="${text}"] [data-result]`)) resolve(performance.now() - last);
            else if (performance.now() - last > patience && last > 0) reject(new Error(`Nothing found for “${text}”.`));
            else requestAnimationFrame(look);
          };
          look();
        }),
      });
    },
    { text: query, patience },
  );
  await page.keyboard.type(query, { delay: 60 });
  const time = await page.evaluate(() => Reflect.get(window, 'answered'));
  await page.keyboard.press('Escape');
  return Number(time);
}
