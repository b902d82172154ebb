// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { breakMethod, freshBrowser, openLog, rawRows, stopClock } from './fresh-browser';
import { answerOf } from './sample-rows';

const ways: [string, () => void][] = [
  ['the window comes to the front', () => window.dispatchEvent(new Event('focus'))],
  ['the page is shown again', () => document.dispatchEvent(new Event('visibilitychange'))],
];

test.each(ways)('an answer that had no space is tried again when %s', async (_way, comeBack) => {
  freshBrowser();
  const log = openLog();
  await log.load();
  const fault = breakMethod('add', new DOMException('no space', 'QuotaExceededError'));
  await log.append(answerOf('a'));
  stopClock();
  fault.repair();
  comeBack();
  await vi.waitFor(() => expect(log.state()).toEqual({ kind: 'durable' }), { interval: 1, timeout: 900 });
  expect(await rawRows('answers')).toHaveLength(1);
});

test.each(ways)('without messages between tabs, the log is read again when %s', (_way, comeBack) => {
  freshBrowser();
  vi.stubGlobal('BroadcastChannel', undefined);
  const log = openLog();
  const changed = vi.fn();
  log.onChange(changed);
  comeBack();
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a page that is hidden is left alone', () => {
  freshBrowser();
  vi.stubGlobal('BroadcastChannel', undefined);
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  const changed = vi.fn();
  openLog().onChange(changed);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(changed).not.toHaveBeenCalled();
  visibility.mockRestore();
});
