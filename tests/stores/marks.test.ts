// Flags and notes at questions.
import { describe, expect, test } from 'vitest';
import { markOf } from '../../src/stores/learner-store';
import { longestNote, readMarkRow } from '../../src/stores/saved-data';
import { logWithSwitch, openPage, soon } from './open-page';

/** A page that has read its log. */
async function loadedPage(log = logWithSwitch().log, times = [1_000], tab = 'tab') {
  const page = openPage(log, times, tab);
  await page.load();
  return page;
}

describe('a flag or a note', () => {
  test('shows at once, is tracked while it is saved, and is there in the next page', async () => {
    const { log } = logWithSwitch();
    const page = await loadedPage(log);
    page.mark('q1', { isFlagged: true });
    expect(page.state().marks).toEqual({ q1: { isFlagged: true, note: '' } });
    expect(page.state().saving).toEqual({ state: 'saving' });
    await soon();
    expect(page.state().saving).toEqual({ state: 'saved' });
    page.mark('q1', { note: 'See NIST.' });
    expect((await loadedPage(log)).state().marks).toEqual({ q1: { isFlagged: true, note: 'See NIST.' } });
  });

  test('leaves the other as it is, and goes away again', async () => {
    const page = await loadedPage();
    page.mark('q1', { isFlagged: true, note: 'See NIST.' });
    page.mark('q1', { isFlagged: false });
    expect(markOf(page.state(), 'q1')).toEqual({ isFlagged: false, note: 'See NIST.' });
    page.mark('q1', { note: undefined });
    page.mark('q1', { note: '' });
    expect(markOf(page.state(), 'q1')).toEqual({ isFlagged: false, note: '' });
  });

  test('that changes nothing writes nothing', async () => {
    const { log, marks } = logWithSwitch();
    const page = await loadedPage(log);
    page.mark('q1', { isFlagged: false, note: '' });
    page.mark('q1', { isFlagged: true });
    page.mark('q1', { isFlagged: true });
    expect(marks).toHaveLength(1);
  });

  test('is cut to what can be read back', async () => {
    const { log, marks } = logWithSwitch();
    const page = await loadedPage(log);
    page.mark('q1', { note: 'x'.repeat(longestNote + 1) });
    expect(marks.map(readMarkRow)).toEqual(marks);
    expect(markOf(page.state(), 'q1').note).toHaveLength(longestNote);
  });

  test('made before the page has read its log keeps what is there already', async () => {
    const { log } = logWithSwitch();
    (await loadedPage(log)).mark('q1', { note: 'See NIST.' });
    const page = openPage(log, [2_000]);
    page.mark('q1', { isFlagged: true });
    page.mark('q2', { isFlagged: true });
    await soon();
    expect(page.state().marks).toEqual({
      q1: { isFlagged: true, note: 'See NIST.' },
      q2: { isFlagged: true, note: '' },
    });
  });

  test('made in another tab shows here, and the later of two counts', async () => {
    const { log, tell } = logWithSwitch();
    const page = await loadedPage(log, [1_000]);
    const other = await loadedPage(log, [2_000], 'other');
    page.mark('q1', { note: 'first' });
    other.mark('q1', { note: 'second' });
    tell();
    await soon();
    expect(markOf(page.state(), 'q1').note).toBe('second');
    // This page's clock is behind, but it has seen the other tab's mark.
    page.mark('q1', { note: 'third' });
    tell();
    await soon();
    expect(markOf(other.state(), 'q1').note).toBe('third');
  });

  test('that could not be kept shows all the same, and is told as unsaved', async () => {
    const { log, setProblem } = logWithSwitch();
    const page = await loadedPage(log);
    setProblem({ code: 'full', detail: 'no space' });
    page.mark('q1', { isFlagged: true });
    await soon();
    expect(page.state().saving).toMatchObject({ state: 'unsaved', problem: { code: 'full' } });
    await page.load();
    expect(markOf(page.state(), 'q1').isFlagged).toBe(true);
    setProblem(undefined);
    expect(page.state().saving).toEqual({ state: 'saved' });
  });
});

test('a question without a mark always has the same empty one, also when it is named like a part of every object', async () => {
  const { state } = await loadedPage();
  expect(markOf(state(), 'toString')).toEqual({ isFlagged: false, note: '' });
  expect(markOf(state(), 'q1')).toBe(markOf(state(), 'q2'));
});
