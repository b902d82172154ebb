// A learner with a keyboard and nothing else.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const patience = 600;

/** Presses Tab, or Shift+Tab, until one of the elements that `target` finds has the focus. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < patience; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${patience} times ${key} did not lead to ${target}.`);
}

/** Whether one of the elements that `target` finds has the focus. */
export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

/** Presses a key and makes sure that the focus did not get lost with whatever the key removed. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  const stops = await page.evaluate(async () => {
    const before = document.activeElement?.localName;
    await new Promise(requestAnimationFrame);
    return [before, document.activeElement?.localName];
  });
  expect(stops).not.toContain('body');
}

/** With the focus in a group of radio buttons: picks the one that `option` finds by Space and arrows. */
export async function pickByArrows(page: Page, option: Locator): Promise<void> {
  await press(page, 'Space');
  for (let presses = 0; presses < 12; presses += 1) {
    if (await option.isChecked()) return;
    await press(page, 'ArrowDown');
  }
  throw new Error(`The arrows did not lead to ${option}.`);
}
