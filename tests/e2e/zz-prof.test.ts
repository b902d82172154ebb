import { test } from 'vitest';
import { openPage } from '/work/main/tests/e2e/browser';
import { startPaper, boxes, expectNumber, picked } from '/work/main/tests/e2e/exam';
test('prof', async () => {
  const { page } = await openPage();
  await startPaper(page, { isFull: true });
  const t: Record<string, number> = {};
  const time = async <T>(n: string, f: () => Promise<T>) => { const s = performance.now(); const r = await f(); t[n] = (t[n] ?? 0) + performance.now() - s; return r; };
  for (let i = 0; i < 40; i++) {
    await time('number', () => expectNumber(page, i + 1, 65));
    await time('eval', () => page.evaluate(() => 1));
    await time('outer', () => page.evaluate(() => document.documentElement.outerHTML.length + (document.documentElement.textContent ?? '').length));
    await time('picked', () => picked(page));
    await time('press', () => page.keyboard.press('1'));
    await time('flag', () => page.keyboard.press('f'));
    await time('n', () => page.keyboard.press('n'));
  }
  for (const k in t) console.log(k, (t[k]! / 40).toFixed(1));
});
