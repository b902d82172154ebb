// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KeepingLine } from '../../../../src/app/player/keeping/KeepingLine';
import type { Keeper, Keeping } from '../../../../src/app/player/keeping/keeping';
import { emptyParts, PlayerContext } from '../../../../src/app/player/player-context';
import { createListeners } from '../../../../src/platform/listeners';
import { readCarriedAnswers } from '../../../../src/stores/carried/carried-answers';
import type { AnswerRow } from '../../../../src/stores/ports';

afterEach(cleanup);

const row: AnswerRow = {
  schema: 2,
  id: 'a1',
  questionId: 'q1',
  hash: 'h',
  kind: 'choice',
  response: ['a'],
  earned: 1,
  possible: 1,
  items: [],
  hintsShown: 0,
  tries: 1,
  at: 1_790_000_000_000,
  order: 1,
  tab: 't',
  place: 'lesson:x',
  sureness: 'unasked',
  spent: 0,
};

function showLine(first: Keeping, answers: readonly AnswerRow[] = [], returnTo?: string) {
  let keeping = first;
  const listeners = createListeners<void>();
  const keeper: Keeper = {
    get: () => keeping,
    subscribe: (changed) => listeners.add(changed),
    answers: () => answers,
    learner: () => 'learner 7',
    returnTo: () => returnTo,
    takeNameless: () => {},
  };
  render(
    <PlayerContext value={{ ...emptyParts, keeper }}>
      <KeepingLine course="A course" />
    </PlayerContext>,
  );
  const become = (next: Keeping) => {
    keeping = next;
    listeners.tell();
  };
  return { become, user: userEvent.setup() };
}

/** jsdom's blobs know no text(). */
const textOf = (blob: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });

const said = () => screen.getAllByRole('status')[0]?.textContent;

describe('the line that says where the answers are', () => {
  it.each([
    ['sent', 'Saved in your course'],
    ['waiting', 'Waiting for your course site…'],
    ['absent', 'Not connected to a course site. Answers stay on this device.'],
    ['ended', 'Your course site has ended this visit. Answers stay on this device.'],
    ['uncounted', 'This visit does not count. Answers stay on this device.'],
    ['device', 'Answers stay on this device.'],
    ['unkept', 'Not saved. Keep this page open.'],
  ] as const)('says of %s what is so, and speaks it', (state, text) => {
    showLine({ state, unsent: 0 });
    expect(screen.getAllByText(text)).toHaveLength(2);
    expect(said()).toBe(text);
  });

  it('does not say that all is sent where nobody was there to take it', () => {
    showLine({ state: 'absent', unsent: 0 });
    expect(screen.getByText(/No course site was found/)).toBeTruthy();
    expect(screen.queryByText(/sent/)).toBeNull();
  });

  it('shows what only passes and does not speak it', async () => {
    const { become } = showLine({ state: 'sent', unsent: 0 });
    become({ state: 'sending', unsent: 1 });
    await screen.findByText('Saving in your course…');
    expect(said()).toBe('Saved in your course');
  });

  it('tells the course site’s own error, since when, and how much waits', () => {
    const since = new Date(2026, 10, 24, 10, 5).getTime();
    showLine({ state: 'waiting', unsent: 3, problem: { code: 'refused', detail: 'error 101', since } });
    expect(screen.getByText('3 answers not sent yet.')).toBeTruthy();
    expect(screen.getByText('refused: error 101')).toBeTruthy();
    expect(screen.getByText(/Nov 24, 2026, 10:05/)).toBeTruthy();
  });

  it('leads back to where the course site wants its learner, and nowhere where it said nothing', () => {
    const address = 'https://lms.example/back';
    const back = () => screen.queryByText('Back to your course');
    showLine({ state: 'sent', unsent: 0 });
    expect(back()).toBeNull();
    cleanup();
    showLine({ state: 'sent', unsent: 0 }, [], address);
    expect(back()?.getAttribute('href')).toBe(address);
  });
});

describe('answers to carry away', () => {
  it('are a file that can be read back, with the learner’s name for the course site', async () => {
    const made: Blob[] = [];
    vi.stubGlobal('URL', {
      createObjectURL: (blob: Blob) => {
        made.push(blob);
        return 'blob:x';
      },
      revokeObjectURL: () => {},
    });
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const { user } = showLine({ state: 'absent', unsent: 1 }, [row]);
    await user.click(screen.getByRole('button', { name: 'Download my answer' }));
    expect(clicked).toHaveBeenCalledOnce();
    const text = await textOf(made[0] ?? new Blob());
    expect(readCarriedAnswers(JSON.parse(text))?.carried).toMatchObject({ learner: 'learner 7', answers: [row] });
    vi.unstubAllGlobals();
  });

  it('are text where downloads and the clipboard are blocked', async () => {
    const { user } = showLine({ state: 'absent', unsent: 1 }, [row]);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('blocked'));
    await user.click(screen.getByRole('button', { name: 'Show them as text' }));
    const field = screen.getByRole('textbox', { name: /My answers as text/ });
    expect(field).toHaveProperty('readOnly', true);
    expect('value' in field && JSON.parse(String(field.value)).answers).toEqual([row]);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(/Copying is blocked here/)).toBeTruthy();
  });

  it('are not offered before there are any', () => {
    showLine({ state: 'device', unsent: 0 });
    expect(screen.queryByRole('button')).toBeNull();
  });
});
