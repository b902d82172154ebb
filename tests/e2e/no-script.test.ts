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
  // A long label stands in several rows.
  const labels = (await picture.innerHTML()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
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

test('practice and exam say without scripts what they are about and what they need, and offer nothing that would not work', async () => {
  const { page } = await openPage({ scripts: false });
  await page.goto(siteUrl('practice/'));
  expect(await page.getByText(/^Choosing and answering questions needs scripts/).isVisible()).toBe(true);
  for (const domain of ['Cloud Concepts', 'Security and Compliance'])
    expect(await page.locator('main li:visible').filter({ hasText: domain }).count()).toBe(1);
  expect(await page.locator('main :is(button, input, select):visible').count()).toBe(0);
  await page.goto(siteUrl('exam/'));
  expect(await page.getByText('65 questions in 90 minutes.').isVisible()).toBe(true);
  expect(await page.getByText(/allow scripts for this page/).isVisible()).toBe(true);
  expect(await page.locator('main :is(button, input, select):visible').count()).toBe(0);
});

test('services, their reasons, and the drills are read without scripts', async () => {
  const { page } = await openPage({ scripts: false });
  await page.goto(siteUrl('services/'));
  expect(await page.getByRole('rowheader').count()).toBeGreaterThan(40);
  expect(await page.getByText(/^The reasons stand on/).isVisible()).toBe(true);
  expect(await page.locator('main :is(input, select):visible').count()).toBe(0);
  await page.getByRole('link', { name: 'AWS WAF', exact: true }).click();
  expect(await page.getByText('Blocks hostile web requests by address or pattern.').isVisible()).toBe(true);
  expect(await page.getByText('AWS WAF reads web requests and follows your rules').isVisible()).toBe(true);
  await page.getByRole('link', { name: 'Incident response basics: 3. Containment' }).click();
  expect(page.url()).toBe(siteUrl(`${lessonPath}#containment`));
  await page.goto(siteUrl('drills/'));
  await page.getByRole('heading', { name: 'A key in the wrong hands' }).waitFor();
  await page
    .getByRole('link', { name: /^Start/ })
    .first()
    .click();
  expect(await page.getByRole('link', { name: 'Deactivate the access key' }).first().isVisible()).toBe(true);
});

test('no page scrolls sideways on 320 px without scripts, whatever is unfolded', async () => {
  const { page } = await openPage({ scripts: false, width: 320, height: 640 });
  for (const path of [
    '',
    lessonPath,
    'practice/phases/',
    'practice/',
    'exam/',
    'services/',
    'services/aws-waf/',
    'drills/',
  ]) {
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
