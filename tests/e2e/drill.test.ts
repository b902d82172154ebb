import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings, bringAxe } from './axe';
import { openPage, siteUrl } from './browser';
import { hasFocus, pickByArrows, press, tabTo } from './keys';
import { becomesLive, visit } from './lesson';
import { headingLevels, sidewaysOverflow, smallTargets } from './measures';
import { patient } from './patient';
import { spokenOn } from './spoken';

const drillPath = 'drills/leaked-access-key/';
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const option = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const decide = (page: Page) => page.getByRole('button', { name: 'Decide', exact: true });
const begin = (page: Page) => page.getByRole('button', { name: 'Start the drill' });
const expectFocus = (target: Locator) => expect.poll(() => hasFocus(target), patient).toBe(true);

async function choose(page: Page, name: string): Promise<void> {
  await option(page, name).check();
  await decide(page).click();
  await expectFocus(heading(page, 'What followed'));
}

/** To a lost ending by the shortest way. */
async function lose(page: Page): Promise<void> {
  await begin(page).click();
  await choose(page, 'Deactivate the access key');
  await choose(page, 'Nothing, because the key is off');
  await choose(page, 'Create the trail again and let the session run out');
  await heading(page, 'Debrief').waitFor();
}

test('a drill is played with the keyboard alone, through a reload, to its debrief and on from there', async () => {
  const { page } = await openPage();
  await visit(page, drillPath);
  await tabTo(page, begin(page));
  await press(page, 'Enter');
  await expectFocus(heading(page, 'The finding arrives'));
  const chooseByKeys = async (name: string) => {
    await tabTo(page, page.getByRole('radio'));
    await pickByArrows(page, option(page, name));
    await tabTo(page, decide(page));
    await page.keyboard.press('Enter');
    await expectFocus(heading(page, 'What followed'));
  };
  await chooseByKeys('Deactivate the access key');
  await chooseByKeys('Nothing, because the key is off');
  expect(await spokenOn(page)).toEqual([
    'The finding arrives. 00:00 since the alarm.',
    'The key is off, the calls go on. 00:08 since the alarm.',
    'The trail is gone. 00:23 since the alarm.',
  ]);

  await page.reload();
  await becomesLive(page);
  await heading(page, 'The trail is gone').waitFor();
  expect(await spokenOn(page)).toEqual([]);
  await chooseByKeys('Create the trail again and let the session run out');
  await heading(page, 'Debrief').waitFor();
  const again = page.getByRole('button', { name: 'Another try from decision 2' });
  await tabTo(page, again);
  await page.keyboard.press('Enter');
  await expectFocus(heading(page, 'The key is off, the calls go on'));
  await chooseByKeys('Revoke the active sessions of the role');
  await heading(page, 'What did the session do?').waitFor();
});

test('axe finds nothing wrong with a drill before, during and after, on a phone and on a desktop, light and dark', {
  timeout: 180_000,
}, async () => {
  const { page } = await openPage({ calm: true, prepare: bringAxe });
  const found: string[] = [];
  const look = async (state: string) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      // What overflows becomes a stop of the keyboard once the page has been laid out anew.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await axeFindings(page)).map((finding) => `${state}, ${width} px, ${colorScheme}: ${finding}`));
      }
      if ((await sidewaysOverflow(page)) > 0) found.push(`${state} scrolls sideways at ${width} px`);
    }
    const levels = await headingLevels(page);
    if (levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1))
      found.push(`${state}: ${levels.join(' ')}`);
  };
  await visit(page, 'drills/');
  await look('the list');
  await visit(page, drillPath);
  await look('the opening');
  await begin(page).click();
  await choose(page, 'Wait for a second finding, since this one is medium');
  await decide(page).click();
  await look('the run');
  await page.getByRole('button', { name: 'Start over' }).click();
  await choose(page, 'Deactivate the access key');
  await choose(page, 'Revoke the active sessions of the role');
  await choose(page, 'In the files of the trail, with the events of all Regions');
  await look('a scene with a diagram');
  await choose(page, 'Delete the whole list and terminate the instances');
  await heading(page, 'Debrief').waitFor();
  await page.getByText('All paths as text').click();
  await look('the debrief');
  expect(found).toEqual([]);
});

test('on a touch screen every target of a drill is 24 px large, and every control of a decision 44 px', async () => {
  const { page } = await openPage({ width: 360, height: 740, touch: true });
  const controls = 'main :is(a[href], button, input, select, summary)';
  await visit(page, drillPath);
  const small = await smallTargets(page, controls, 24);
  await begin(page).tap();
  await choose(page, 'Deactivate the access key');
  small.push(...(await smallTargets(page, controls, 24)), ...(await smallTargets(page, 'form :is(label, button)', 44)));
  await choose(page, 'Nothing, because the key is off');
  await choose(page, 'Create the trail again and let the session run out');
  await heading(page, 'Debrief').waitFor();
  small.push(...(await smallTargets(page, controls, 24)));
  expect(small).toEqual([]);
});

test('the picture of all paths scrolls by itself on a phone, where the keyboard reaches it', async () => {
  const { page } = await openPage({ width: 320, height: 740 });
  await visit(page, drillPath);
  await lose(page);
  const scroller = page.getByRole('group', { name: 'All paths of this drill' });
  await tabTo(page, scroller);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => scroller.evaluate((element) => element.scrollLeft), patient).toBeGreaterThan(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(() => scroller.count(), patient).toBe(0);
});

test('a drill is read without scripts: its options lead from scene to scene', async () => {
  const { page } = await openPage({ scripts: false, width: 320, height: 640 });
  await page.goto(siteUrl(drillPath));
  await page.getByRole('link', { name: 'Deactivate the access key' }).first().click();
  expect(new URL(page.url()).hash).toBe('#scene-calls-go-on');
  expect(await heading(page, 'The key is off, the calls go on').isVisible()).toBe(true);
  await page.getByRole('link', { name: 'Nothing, because the key is off' }).click();
  expect(new URL(page.url()).hash).toBe('#scene-still-in');
  expect(await page.getByText(/does not end the role sessions/).isVisible()).toBe(true);
  expect(await begin(page).isVisible()).toBe(false);
  const { width } = (await page.locator('main').boundingBox()) ?? { width: 0 };
  expect(width).toBeLessThanOrEqual(320);
});
