import { expect, test } from 'vitest';
import { openPage, siteUrl } from './browser';
import { cardOf, check, lessonPath, readLesson } from './lesson';

const sixPhases = ['Preparation', 'Identification', 'Containment', 'Eradication', 'Recovery', 'Post-incident analysis'];

test('the lesson holds its prose, its diagram of six phases, every section and every question without scripts', async () => {
  const { page } = await openPage({ scripts: false });
  await page.goto(siteUrl(lessonPath));
  const lesson = await readLesson();
  await page.getByText('A good response starts long before the alarm.').waitFor();
  for (const { id } of lesson.outline) expect(await page.locator(`main [id="${id}"]`).isVisible()).toBe(true);
  for (const { id } of lesson.questions) expect(await cardOf(page, id).isVisible()).toBe(true);

  const picture = page.locator('[data-diagram] svg.diagram');
  const { width, height } = (await picture.boundingBox()) ?? { width: 0, height: 0 };
  expect(Math.min(width, height)).toBeGreaterThan(200);
  const labels = (await picture.textContent()) ?? '';
  sixPhases.forEach((phase, index) => {
    expect(labels).toContain(`${index + 1}. ${phase}`);
  });
});

test('the knowledge check shows every option, and its answer once it is unfolded', async () => {
  const { page } = await openPage({ scripts: false });
  await page.goto(siteUrl(lessonPath));
  const card = cardOf(page, check);
  const question = (await readLesson()).questions.find(({ id }) => id === check);
  if (question?.kind !== 'choice') throw new Error('The knowledge check is no choice.');
  const options = card.locator('> fieldset label');
  expect((await options.allTextContents()).sort()).toEqual(question.ask.options.map(({ text }) => text.text).sort());
  for (const option of await options.all()) expect(await option.isVisible()).toBe(true);
  const right = card.locator('details [data-picked="true"]');
  expect(await right.isVisible()).toBe(false);
  const fold = card.locator('details > summary');
  expect(await fold.textContent()).toBe('Show answer');
  await fold.click();
  await right.waitFor();
  expect(await right.textContent()).toContain('Containment');
  expect(await right.textContent()).toContain(question.key.reasons.containment?.text);
});

test('no page scrolls sideways on 320 px without scripts, whatever is unfolded', async () => {
  const { page } = await openPage({ scripts: false, width: 320, height: 640 });
  for (const path of ['', lessonPath, 'practice/phases/']) {
    await page.goto(siteUrl(path));
    for (const fold of await page.locator('main summary:visible').all()) await fold.click();
    const pastEdge = await page
      .locator('main, header, footer')
      .evaluateAll((elements) =>
        elements.filter((element) => element.scrollWidth > 320 || element.getBoundingClientRect().right > 320),
      );
    expect(pastEdge, `/${path}`).toHaveLength(0);
  }
});
