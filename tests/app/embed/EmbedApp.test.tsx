// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { EmbedApp } from '../../../src/app/embed/EmbedApp';
import type { ShownSubject } from '../../../src/app/embed/embed-subject';
import { SiteLocation } from '../../../src/features/site-location';
import { createMemoryHistory } from '../../../src/platform/history/site-history';
import type { EmbedSessionState, Keeper } from '../../../src/stores/embed/embed-session';
import { StoresProvider } from '../../../src/stores/stores-context';
import { newStores } from '../../features/show-page';
import { choiceQuestion } from '../../stores/sample-questions';

afterEach(cleanup);

const subject: ShownSubject = {
  shown: { show: 'question', question: choiceQuestion },
  place: 'question:ir-first',
  questions: [choiceQuestion],
  isUsual: true,
  problems: [],
};

function open({ keeper = 'browser', isSealed = false }: { keeper?: Keeper; isSealed?: boolean } = {}) {
  const store = createStore<EmbedSessionState>(() => ({ keeper, isResetAsked: false }));
  const session = { store, startOver: vi.fn(), refuseReset: vi.fn(() => store.setState({ isResetAsked: false })) };
  render(
    <StoresProvider stores={newStores()}>
      <SiteLocation history={createMemoryHistory('/embed/questions/ir-first/')}>
        <EmbedApp subject={subject} home="/lessons/x/#ir-first" isSealed={isSealed} session={session} />
      </SiteLocation>
    </StoresProvider>,
  );
  return { session, user: userEvent.setup() };
}

const answer = async (user: ReturnType<typeof userEvent.setup>) => {
  const [first] = screen.getAllByRole('radio');
  if (first) await user.click(first);
  await user.click(screen.getByRole('button', { name: 'Check answer' }));
};

it('has its stem as the first heading and a way to the same question on the site', () => {
  open();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(choiceQuestion.title.text);
  const link = screen.getByRole('link', { name: 'Open in Drillbook' });
  expect(link.getAttribute('href')).toBe('../../../lessons/x/#ir-first');
  expect(link.getAttribute('target')).toBe('_blank');
});

it.each<[Keeper, string, string | undefined]>([
  ['host', 'The page around this keeps your answers.', 'Saved with this page'],
  ['page', 'Answers are kept only while this page is open.', undefined],
])('where the %s keeps the answers, it says so and never that an answer is not saved', async (keeper, line, mark) => {
  const { user } = open({ keeper });
  expect(screen.getByText(line)).toBeTruthy();
  await answer(user);
  expect(screen.queryByText(/Not saved/)).toBeNull();
  if (mark) expect(screen.getByText(mark)).toBeTruthy();
});

it('asks the learner before the host may start over, and takes no for an answer', async () => {
  const { session, user } = open();
  session.store.setState({ isResetAsked: true });
  await user.click(await screen.findByRole('button', { name: 'Keep my answers' }));
  expect(session.startOver).not.toHaveBeenCalled();
  expect(session.refuseReset).toHaveBeenCalledOnce();
  session.store.setState({ isResetAsked: true });
  await user.click(await screen.findByRole('button', { name: 'Start over' }));
  expect(session.startOver).toHaveBeenCalledOnce();
});

it('in exam mode shows points and verdict after the check, and no reason, no key and no second try', async () => {
  const { user } = open({ isSealed: true });
  await answer(user);
  expect(document.querySelector('section')?.dataset.verdict).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getAllByRole('radio').every((radio) => radio.matches(':disabled'))).toBe(true);
  expect(document.querySelectorAll('[data-verdict="right"], [data-verdict="missed"]')).toHaveLength(0);
});
