// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { render as clear, hydrate } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { emptyStores } from '../../src/stores/empty-stores';
import { createSettingsStore } from '../../src/stores/settings-store';
import {
  StoresProvider,
  useAttempt,
  useLearner,
  useLearnerActions,
  useSettings,
  useSettingsActions,
} from '../../src/stores/stores-context';
import { scoreOf } from '../../src/study/tally';
import { logWithSwitch, openPage, soon } from './open-page';
import { choiceQuestion } from './sample-questions';
import { sessionPorts } from './session-ports';

afterEach(cleanup);

function Board() {
  const attempt = useAttempt('phases', choiceQuestion);
  const answered = useLearner(({ tallies }) => scoreOf([choiceQuestion.id], tallies).answered);
  const theme = useSettings((settings) => settings.theme);
  const { advance } = useLearnerActions();
  const { choose } = useSettingsActions();
  return (
    <>
      <p>{`${attempt.phase} ${answered} ${theme}`}</p>
      <button
        type="button"
        onClick={() => advance('phases', choiceQuestion, { type: 'responded', response: ['blame'] })}
      >
        Pick
      </button>
      <button type="button" onClick={() => advance('phases', choiceQuestion, { type: 'checked' })}>
        Check
      </button>
      <button type="button" onClick={() => choose('theme', 'dark')}>
        Dark
      </button>
    </>
  );
}

const storesOver = (log = logWithSwitch().log) => ({
  learner: openPage(log).store,
  settings: createSettingsStore({ read: () => 'light', write: () => {} }),
  sessions: sessionPorts(log),
});

/** The page as it is prerendered. */
const EmptyBoard = () => (
  <StoresProvider stores={emptyStores}>
    <Board />
  </StoresProvider>
);

test('a page renders without any browser, as a page looks that is not loaded yet', () => {
  expect(renderToString(<EmptyBoard />)).toContain('answering 0 system');
});

test('a screen without stores is our bug, and says so', () => {
  expect(() => renderToString(<Board />)).toThrow('without its stores');
});

test('the first client render equals the prerendered one, even when the stores are loaded before it', async () => {
  const stores = storesOver();
  stores.settings.getState().actions.load();
  stores.learner.getState().actions.advance('phases', choiceQuestion, { type: 'responded', response: ['blame'] });
  stores.learner.getState().actions.advance('phases', choiceQuestion, { type: 'checked' });
  const container = document.createElement('div');
  container.innerHTML = renderToString(<EmptyBoard />);
  document.body.append(container);
  const drawn = [...container.children];
  const page = (
    <StoresProvider stores={stores}>
      <Board />
    </StoresProvider>
  );
  act(() => hydrate(page, container));
  await act(async () => void (await soon()));
  expect([...container.children].every((element, index) => element === drawn[index])).toBe(true);
  expect(screen.getByText('checked 1 light')).toBeDefined();
  act(() => clear(null, container));
  container.remove();
});

test('what the learner does shows, and only below the provider whose stores they are', async () => {
  const user = userEvent.setup();
  const { unmount } = render(
    <StoresProvider stores={storesOver()}>
      <Board />
    </StoresProvider>,
  );
  await user.click(screen.getByRole('button', { name: 'Pick' }));
  await user.dblClick(screen.getByRole('button', { name: 'Check' }));
  await user.click(screen.getByRole('button', { name: 'Dark' }));
  expect(screen.getByText('checked 1 dark')).toBeDefined();
  unmount();
  render(<EmptyBoard />);
  expect(screen.getByText('answering 0 system')).toBeDefined();
});
