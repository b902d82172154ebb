// @vitest-environment jsdom
import { waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { readEventLog } from '../../../src/core/embed/log/event-log';
import { pages, showPage } from '../show-page';
import { listenAt, previewFrame, say, tell } from './frame-voice';

const lessonTitle = 'Incident response basics';
const builder = () => within(document.querySelector<HTMLElement>('section[aria-labelledby="embed"]') ?? document.body);
const snippet = () => builder().getByRole<HTMLTextAreaElement>('textbox', { name: 'Snippet' }).value;
const log = () => builder().getByRole('region', { name: 'What the frame tells your page' });
const rows = () => [...log().querySelectorAll('tbody tr')].map((row) => row.getAttribute('data-event'));
const spoken = () =>
  [...document.querySelectorAll('[role="status"]')].map((region) => region.textContent).filter((text) => text !== '');

async function openBuilder() {
  const shown = await showPage('/instructors/');
  const pickLesson = (title = lessonTitle) =>
    shown.user.selectOptions(builder().getByRole('combobox', { name: 'Lesson' }), title);
  return { ...shown, pickLesson };
}

const answered = {
  type: 'answered',
  question: 'ir-check',
  items: ['a'],
  verdict: 'correct',
  earned: 1,
  possible: 1,
} as const;

describe('the snippet', () => {
  it('is that of the first lesson at once, with its frame beside it', async () => {
    await openBuilder();
    const first = pages.find(({ data }) => data.page === 'lesson')?.title ?? '';
    const address = previewFrame(first).getAttribute('src') ?? '';
    expect(address).toBe(new URL('/embed/lessons/exam-guide/', window.location.href).href);
    expect(snippet()).toContain(`<iframe src="${address}" title="${first}" loading="lazy"`);
    expect(snippet()).toContain(`<a href="${new URL('/lessons/exam-guide/', window.location.href).href}">`);
  });

  it('changes with every wish, and the frame with it', async () => {
    const { user, pickLesson } = await openBuilder();
    await pickLesson();
    const part = builder().getByRole('combobox', { name: 'Part of the lesson' });
    await waitFor(() => expect(within(part).getAllByRole('option').length).toBeGreaterThan(3));
    await user.selectOptions(part, within(part).getByRole('option', { name: /3\. Containment/ }));
    await user.click(builder().getByRole('radio', { name: 'As in an exam, without reasons' }));
    await user.click(builder().getByRole('radio', { name: 'Dark' }));
    await user.type(builder().getByRole('textbox', { name: 'Seed' }), 'class-7');
    await user.click(builder().getByRole('checkbox', { name: 'Keep answers between visits' }));
    const query = 'part=containment&theme=dark&seed=class-7&mode=exam&progress=off';
    expect(previewFrame(lessonTitle).src).toMatch(new RegExp(`/embed/lessons/incident-response/\\?${query}$`));
    expect(snippet()).toContain(query.replaceAll('&', '&amp;'));
    expect(snippet()).toContain('/lessons/incident-response/#containment"');

    await user.click(builder().getByRole('radio', { name: /Element and script/ }));
    expect(snippet()).toMatch(/^<drillbook-lesson name="incident-response" .*part="containment".*<\/script>$/);
    await user.click(builder().getByRole('radio', { name: /Frame alone/ }));
    expect(snippet()).toMatch(/^<iframe .*<\/iframe>$/);
  });

  it('leaves out a seed that cannot be one, and says so', async () => {
    const { user } = await openBuilder();
    const seed = builder().getByRole('textbox', { name: 'Seed' });
    await user.type(seed, 'a b"');
    expect(seed.getAttribute('aria-invalid')).toBe('true');
    expect(builder().getByText('Use 1 to 32 letters, digits, - or _.')).toBeTruthy();
    expect(snippet()).not.toContain('seed');
  });

  it('shows one question, found in a lesson or in a task of the exam', async () => {
    const { user, pickLesson } = await openBuilder();
    await pickLesson();
    await user.click(builder().getByRole('radio', { name: 'one question' }));
    const question = () => builder().getByRole<HTMLSelectElement>('combobox', { name: 'Question' });
    await waitFor(() => expect(question().value).not.toBe(''));
    const ofLesson = question().value;
    expect(snippet()).toContain(`/embed/questions/${ofLesson}/`);

    await user.click(builder().getByRole('radio', { name: 'a task of the exam' }));
    await user.selectOptions(builder().getByRole('combobox', { name: 'Task' }), '2.1');
    await waitFor(() => expect(within(question()).getAllByRole('option').length).toBeGreaterThan(5));
    await user.selectOptions(question(), within(question()).getAllByRole('option')[3] ?? '');
    expect(question().value).not.toBe(ofLesson);
    expect(snippet()).toContain(`/embed/questions/${question().value}/`);
    expect(snippet()).toContain(`/practice/?ids=${question().value}"`);
  });

  it('shows the phase board that was chosen', async () => {
    const { user } = await openBuilder();
    await user.click(builder().getByRole('radio', { name: 'the phase board' }));
    await user.click(builder().getByRole('checkbox', { name: /^6\./ }));
    await user.click(builder().getByRole('radio', { name: 'its best phase alone' }));
    expect(previewFrame('Phase board').src).toContain('/embed/phases/?phases=preparation,');
    expect(previewFrame('Phase board').src).toContain('&pairs=best');
  });

  it('is copied and that is said; where the clipboard is blocked it is selected instead', async () => {
    const { user } = await openBuilder();
    await user.click(builder().getByRole('button', { name: 'Copy the snippet' }));
    expect(await navigator.clipboard.readText()).toBe(snippet());
    expect(spoken()).toEqual(['Snippet copied']);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('blocked'));
    await user.click(builder().getByRole('button', { name: 'Copy the snippet' }));
    const area = builder().getByRole<HTMLTextAreaElement>('textbox', { name: 'Snippet' });
    await waitFor(() => expect(document.activeElement).toBe(area));
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(snippet());
    expect(spoken()).toEqual(['Could not copy. Select the text and copy it yourself.']);
  });
});

describe('the log', () => {
  it('greets the frame at the origin of the site alone, and lists what it says', async () => {
    const { pickLesson } = await openBuilder();
    await pickLesson();
    const frame = previewFrame(lessonTitle);
    const heard = listenAt(frame);
    tell(frame, { type: 'hello' });
    expect(heard).toEqual([
      { message: { drillbook: 1, type: 'welcome', keepsState: false }, to: window.location.origin },
    ]);
    tell(frame, { type: 'ready', title: lessonTitle, questions: ['a', 'b'], keeps: 'browser' });
    for (const height of [700, 800, 812]) tell(frame, { type: 'height', height });
    tell(frame, { type: 'started' });
    tell(frame, answered);
    expect(rows()).toEqual(['answered', 'started', 'height', 'ready']);
    expect(log().textContent).toContain('ir-check: right, 1 of 1 points');
    expect(log().textContent).toContain('812 pixels');
    expect(frame.style.height).toBe('812px');
  });

  it('takes no word from another window, another origin or in another form', async () => {
    const { pickLesson } = await openBuilder();
    await pickLesson();
    const frame = previewFrame(lessonTitle);
    const heard = listenAt(frame);
    for (const type of ['hello', 'started'] as const) {
      tell(frame, { type }, { source: window });
      tell(frame, { type }, { source: null });
      tell(frame, { type }, { origin: 'https://evil.example' });
      tell(frame, { type }, { origin: 'null' });
      say(frame, { type });
      say(frame, { drillbook: 2, type });
    }
    say(frame, { drillbook: 1, type: 'answered', question: '<b>', verdict: 'great' });
    expect(heard).toEqual([]);
    expect(builder().getByText('Nothing yet.')).toBeTruthy();
  });

  it('speaks of answers, ends and errors, and of nothing else', async () => {
    const { pickLesson } = await openBuilder();
    await pickLesson();
    const frame = previewFrame(lessonTitle);
    const score = { answered: 2, of: 2, earned: 2, possible: 2 };
    tell(frame, { type: 'ready', title: lessonTitle, questions: ['a', 'b'], keeps: 'browser' });
    tell(frame, { type: 'height', height: 700 });
    expect(spoken()).toEqual([]);
    tell(frame, answered);
    tell(frame, { type: 'progress', ...score });
    expect(spoken()).toEqual(['Event 3: answered, right']);
    tell(frame, answered);
    expect(spoken()).toEqual(['Event 5: answered, right']);
    tell(frame, { type: 'completed', ...score });
    expect(spoken()).toEqual(['Event 6: completed']);
    tell(frame, { type: 'error', code: 'x', message: 'A picture is missing.' });
    expect(spoken()).toEqual(['Event 7: error. A picture is missing.']);
  });

  it('says that a frame alone tells nothing, and does not listen to it', async () => {
    const { user, pickLesson } = await openBuilder();
    await pickLesson();
    await user.click(builder().getByRole('radio', { name: /Frame alone/ }));
    const frame = previewFrame(lessonTitle);
    const heard = listenAt(frame);
    tell(frame, { type: 'hello' });
    tell(frame, { type: 'height', height: 99 });
    expect(heard).toEqual([]);
    expect(frame.style.height).toBe('720px');
    expect(builder().getByText(/^A frame alone tells nothing/)).toBeTruthy();
  });

  it('lists the latest hundred of a flood and counts the rest', async () => {
    const { pickLesson } = await openBuilder();
    await pickLesson();
    const frame = previewFrame(lessonTitle);
    for (let number = 0; number < 120; number += 1) tell(frame, { type: 'started' });
    expect(rows()).toHaveLength(100);
    expect(builder().getByText('20 older events are not listed.')).toBeTruthy();
  });

  it('is cleared, and downloaded as a file that can be read back', async () => {
    const { user, pickLesson } = await openBuilder();
    await pickLesson();
    const saved: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return 'blob:log';
    };
    HTMLAnchorElement.prototype.click = () => {};
    const frame = previewFrame(lessonTitle);
    tell(frame, answered);
    await user.click(builder().getByRole('button', { name: 'Download log' }));
    const text = builder().getByLabelText<HTMLTextAreaElement>('drillbook-events.json').value;
    expect(saved).toHaveLength(1);
    const events = [{ ...answered, at: expect.any(Number), frame: 'embed/lessons/incident-response/' }];
    expect(readEventLog(text)).toEqual({ ok: true, value: { events, leftOut: 0 } });
    await user.click(builder().getByRole('button', { name: 'Clear' }));
    expect(builder().getByText('Nothing yet.')).toBeTruthy();
  });
});
