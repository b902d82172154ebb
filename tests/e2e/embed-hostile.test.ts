// A host that means no good, and one that floods.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, siteUrl } from './browser';
import {
  embedWishes,
  hostPage,
  lenient,
  liveFrame,
  plainFrame,
  question,
  rest,
  rightOption,
  startPages,
} from './embed-host';

/** In the page: 10,000 messages to the frame that are none of the protocol, and some that are none yet. */
const flood = `<script>window.replies=[];addEventListener('message',(event)=>replies.push({origin:event.origin,data:event.data}));
window.floodFrame=(frame)=>{const junk=[null,1,'reset',[],{},{type:'reset'},{drillbook:1},{drillbook:2,type:'reset'},{drillbook:1,type:'answer'},
{drillbook:1,type:'theme',theme:'<b>'},{drillbook:1,type:'state',state:{}},{drillbook:1,type:'constructor'},{drillbook:1,type:'reset'},
{drillbook:1,type:'state',state:'{"schema":1,"place":"question:cc11-ticket-shop-peak","sittings":[]}'},JSON.parse('{"__proto__":{"drillbook":1},"type":"reset"}')];
for(let n=0;n<10000;n+=1)frame.postMessage(junk[n%junk.length],'*')}</script>`;

const repliesOn = (page: Page): Promise<{ origin: string; data: unknown }[]> =>
  page.evaluate(() => Reflect.get(window, 'replies'));

test('10,000 junk messages from the host and as many from another frame change nothing, get no reply, and the question can be answered', async () => {
  const attacker = await startPages({
    '/': `<!doctype html><title>Evil</title>${flood}<script>onmessage=()=>{floodFrame(parent.frames[0]);parent.frames[0].postMessage({drillbook:1,type:'welcome',keepsState:true},'*')}</script>`,
  });
  const host = await startPages({
    '/': hostPage(`${flood}${plainFrame(question)}<iframe src="${attacker}" title="Evil"></iframe>`),
  });
  const { page } = await openPage(embedWishes);
  await page.goto(host);
  const frame = await liveFrame(page);
  const before = await frame.locator('main').innerHTML();
  await page.evaluate(() => Reflect.get(window, 'floodFrame')(window.frames[0]));
  await page.evaluate((to) => window.frames[1]?.postMessage('go', to), new URL(attacker).origin);
  await rest(page, 1_500);
  expect(await frame.locator('main').innerHTML()).toBe(before);
  for (const { origin, data } of await repliesOn(page)) {
    expect(origin).toBe(new URL(siteUrl()).origin);
    expect(data).toEqual({ drillbook: 1, type: 'hello' });
  }
  await frame.locator(`input[value="${rightOption}"]`).check();
  await frame.getByRole('button', { name: 'Check answer' }).click();
  await frame.locator('[data-verdict="correct"]').first().waitFor();
  // Nobody was welcomed, so nobody hears of the answer.
  expect((await repliesOn(page)).every(({ data }) => JSON.stringify(data).includes('hello'))).toBe(true);
});

test('a host that was welcomed may flood the frame with wishes, and the learner does not notice', async () => {
  const { page } = await openPage(embedWishes);
  await page.goto(await startPages({ '/': hostPage(`${flood}${plainFrame(question)}`) }));
  const frame = await liveFrame(page);
  const origin = new URL(siteUrl()).origin;
  await page.evaluate((to) => {
    const target = window.frames[0];
    target?.postMessage({ drillbook: 1, type: 'welcome', keepsState: false }, to);
    for (let count = 0; count < 10_000; count += 1)
      target?.postMessage({ drillbook: 1, type: 'theme', theme: count % 2 ? 'dark' : 'light' }, to);
    Reflect.get(window, 'floodFrame')(target);
  }, origin);
  await frame.locator(`input[value="${rightOption}"]`).check(lenient);
  await frame.getByRole('button', { name: 'Check answer' }).click(lenient);
  const answered = async () => (await repliesOn(page)).some(({ data }) => JSON.stringify(data).includes('"answered"'));
  await expect.poll(answered, lenient).toBe(true);
});

test('the header of the documentation keeps strangers from framing, and lets the hosts that it names', async () => {
  const html = await (await fetch(siteUrl(question))).text();
  const host = await startPages({ '/': hostPage('<iframe id="drill" title="Drill"></iframe>') });
  const { page } = await openPage({ expected: [/.*/] });
  await page.goto(host);
  const frameUnder = async (ancestors: string): Promise<string> => {
    const site = await startPages(
      { '/': html },
      { 'Content-Security-Policy': `frame-ancestors ${ancestors}` },
      'localhost',
    );
    await page.evaluate((address) => document.getElementById('drill')?.setAttribute('src', address), site);
    const found = async () => {
      const frame = page.frames()[1];
      if (frame?.url().startsWith('chrome-error:')) return 'refused';
      return frame?.url() === site && (await frame.locator('[data-question-id]').count()) === 1
        ? 'shown'
        : 'neither yet';
    };
    await expect.poll(found, lenient).not.toBe('neither yet');
    return found();
  };
  expect(await frameUnder(new URL(host).origin)).toBe('shown');
  expect(await frameUnder("'none'")).toBe('refused');
});
