// A lesson's SCORM packages in a course system, from the first launch to the last: every call it got is held to the standard.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerQuestion, shownIn } from './answer-by-hand';
import { openPage } from './browser';
import { putCourseSite, type Visit, visitsOf } from './course-site';
import { crash, forgetDevice, keepingOf, launchFrame, scoreOf } from './package-life';
import { openShelf, storyLesson, takePackage } from './package-shelf';
import { patient } from './patient';
import { expectAnswers, expectOrderly, printVisits, reportedIn, setsIn, valuesOf } from './recorded-calls';

const versions = [
  { version: '1.2', api: '12', success: 'cmi.core.lesson_status', score: 'cmi.core.score.raw' },
  { version: '2004', api: '2004', success: 'cmi.success_status', score: 'cmi.score.raw' },
] as const;
type Version = (typeof versions)[number];

/** A learner's page, the lesson's package with the mark of 60 percent, and the address of a launch of it. */
async function enrol({ version, api }: Version) {
  const { folder, address } = await openShelf();
  const package_ = await takePackage({
    kind: 'lesson',
    lesson: storyLesson,
    format: `scorm-${version}`,
    rule: 'score:60',
  });
  const site = address + (await putCourseSite(folder, api));
  const { page, context } = await openPage({ site: address });
  const launch = (wishes = '') => `${site}?package=${package_.launch}&least=60${wishes}`;
  return { page, context, launch, questions: package_.questions };
}

async function launchPopup(page: Page, address: string): Promise<Page> {
  await page.goto(address);
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.evaluate(() => window.start())]);
  await expect.poll(() => keepingOf(popup), patient).toBe('sent');
  return popup;
}

const exits = (visit: Visit) => setsIn(visit).flatMap(({ element, value }) => (/\.exit$/.test(element) ? [value] : []));

test.each(versions)(
  'SCORM $version in a frame: left, gone on with as it was, passed, and looked at again',
  async (one) => {
    const { page, launch, questions } = await enrol(one);
    const [first, second, third, ...rest] = questions;
    if (!first || !second || !third) throw new Error('The lesson asks too little.');
    const frame = await launchFrame(page, launch());
    let earned = await answerQuestion(frame, first, true);
    earned += await answerQuestion(frame, second, false);
    earned += await answerQuestion(frame, third, false);
    await expect.poll(() => keepingOf(frame), patient).toBe('sent');
    const before = await shownIn(frame);
    const score = await scoreOf(frame);
    await forgetDevice(page);

    const again = await launchFrame(page, launch());
    await expect.poll(() => shownIn(again), patient).toEqual(before);
    expect(await scoreOf(again)).toBe(score);
    for (const question of rest) earned += await answerQuestion(again, question, true);
    await expect.poll(() => keepingOf(again), patient).toBe('sent');
    const passed = await shownIn(again);
    await forgetDevice(page);

    const review = await launchFrame(page, launch('&mode=review'), 'uncounted');
    await expect.poll(() => shownIn(review), patient).toEqual(passed);
    await forgetDevice(page);

    const visits = await visitsOf(page);
    printVisits(`SCORM ${one.version} in a frame`, visits);
    const [begun, resumed, looked] = visits;
    if (!begun || !resumed || !looked || visits.length > 3) throw new Error(`There were ${visits.length} visits.`);
    for (const visit of visits) expectOrderly(visit, 'goodbye');
    for (const visit of [begun, resumed]) expectAnswers(visit, one.version);
    const names = questions.map(({ id }) =>
      one.version === '1.2' ? id : expect.stringMatching(new RegExp(`/${id}$`)),
    );
    expect(reportedIn(begun)).toEqual(names.slice(0, 3));
    expect(reportedIn(resumed)).toEqual(names.slice(3));
    // A system with a mark of its own would fail whoever stops in the middle, so it hears of no score before the end.
    expect(valuesOf(begun, one.score)).toEqual([]);
    expect(Number(valuesOf(resumed, one.score).at(-1))).toBeCloseTo((earned / questions.length) * 100, 1);
    expect(valuesOf(begun, one.success)).toEqual([one.version === '1.2' ? 'incomplete' : 'unknown']);
    expect(valuesOf(resumed, one.success).at(-1)).toBe('passed');
    if (one.version === '2004') expect(valuesOf(resumed, 'cmi.completion_status')).toEqual(['incomplete', 'completed']);
    expect([begun, resumed].map(exits)).toEqual([['suspend'], ['suspend']]);
    // A visit that only looks says how long it was, and nothing else of the learner.
    const said = setsIn(looked).map(({ element }) => element.replace(/^cmi\.(core\.)?/, ''));
    expect(said.filter((element) => !['session_time', 'exit', 'suspend_data'].includes(element))).toEqual([]);
  },
);

test.each(versions)(
  'SCORM $version in a window of its own: killed in the middle, everything stands; then failed',
  async (one) => {
    const { page, context, launch, questions } = await enrol(one);
    const popup = await launchPopup(page, launch('&popup'));
    for (const question of questions.slice(0, 2)) await answerQuestion(popup, question, false);
    await expect.poll(() => keepingOf(popup), patient).toBe('sent');
    const before = await shownIn(popup);
    await crash(popup);
    await Promise.all([popup.close(), page.close()]);

    const after = await context.newPage();
    await after.goto(launch('&popup'));
    await forgetDevice(after);
    const again = await launchPopup(after, launch('&popup'));
    await expect.poll(() => shownIn(again), patient).toEqual(before);
    for (const question of questions.slice(2)) await answerQuestion(again, question, false);
    await expect.poll(() => keepingOf(again), patient).toBe('sent');
    await again.close();
    await expect.poll(async () => (await visitsOf(after)).at(-1)?.at(-1)?.[0], patient).toMatch(/Finish|Terminate/);

    const visits = (await visitsOf(after)).filter((visit) => visit.length > 0);
    printVisits(`SCORM ${one.version} in a window of its own`, visits);
    const [killed, failed] = visits;
    if (!killed || !failed) throw new Error('There were fewer than two visits.');
    expectOrderly(killed, 'none');
    expectOrderly(failed, 'goodbye');
    expectAnswers(failed, one.version);
    expect([...reportedIn(killed), ...reportedIn(failed)]).toHaveLength(questions.length);
    expect(valuesOf(failed, one.success).at(-1)).toBe('failed');
    expect(exits(killed)).toEqual(['suspend']);
  },
);
