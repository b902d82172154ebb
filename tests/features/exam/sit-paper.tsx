// A learner at the exam pages: a short paper put into the memory, opened and answered, and time that the test lets pass.
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import type { UserEvent } from '@testing-library/user-event';
import type { Question } from '../../../src/questions/question-kinds';
import { readSession, sessionJson } from '../../../src/stores/session/saved-session';
import type { Stores } from '../../../src/stores/stores-context';
import { advanceSession, type Paper, type Session, type SessionEvent, startSession } from '../../../src/study/session';
import { newStores, pages, questions, showPage } from '../show-page';

export const minute = 60_000;

/** A clock that stands until the test moves it, and the stores that go by it. */
export function newLearner() {
  let time = Date.UTC(2026, 10, 24, 9);
  const stores = newStores(() => time);
  return {
    stores,
    /** Lets time pass while the learner looks elsewhere, then comes back. */
    pass: (ms: number) => {
      time += ms;
      act(() => void fireEvent.focus(window));
    },
  };
}

/** All kept papers, the latest first. */
export async function keptPapers({ sessions }: Stores): Promise<Session[]> {
  const rows = await sessions.log.loadSessions('exam');
  return rows.toSorted((one, other) => other.order - one.order).flatMap(({ state }) => readSession(state) ?? []);
}

export async function openPaper(stores: Stores, id: string, site?: Parameters<typeof showPage>[2]) {
  cleanup();
  return showPage(`/exam/paper/?attempt=${id}`, stores, site);
}

export const candidates = pages.flatMap(({ data }) => (data.page === 'exam' ? data.candidates : []));

export const choiceNamed = (id: string): Question<'choice'> => {
  const question = questions.get(id);
  if (question?.kind !== 'choice') throw new Error(`${id} is no choice question.`);
  return question;
};

/** Three questions with one right option, and one with two. */
const [first, second, third] = candidates.filter(({ id }) => choiceNamed(id).ask.select === 1);
const [double] = candidates.filter(({ id }) => choiceNamed(id).ask.select === 2);
const chosen = [first, second, third, double].flatMap((candidate) => candidate ?? []);

/** The questions of the papers here, in their order. */
export const asked = chosen.map(({ id }) => choiceNamed(id));

export const smallPaper = (changes: Partial<Paper> = {}): Paper => ({
  id: 'paper-1',
  purpose: 'exam',
  minutes: 90,
  items: chosen.map(({ id, hash, domain }, index) => ({
    questionId: id,
    seed: `seed/${index}`,
    hash,
    domain,
    isScored: index !== 2,
  })),
  ...changes,
});

/** Puts a paper into the memory as these events left it; each happens `apart` ms after the one before. */
export async function keepPaper(
  { sessions }: Stores,
  {
    paper = smallPaper(),
    events = [],
    apart = 0,
  }: { paper?: Paper; events?: readonly SessionEvent[]; apart?: number } = {},
) {
  const start = sessions.clock();
  let now = start;
  let session = startSession(paper, start);
  for (const event of events) {
    now = { wall: now.wall + apart, steady: now.steady + apart };
    session = advanceSession(session, event, now);
  }
  const state = sessionJson(session);
  await sessions.log.saveSession({ schema: 1, id: paper.id, purpose: 'exam', state, ...sessions.moments.next() });
}

/** A learner with a small paper on screen. */
export async function sitPaper(kept: Parameters<typeof keepPaper>[1] = {}) {
  const learner = newLearner();
  await keepPaper(learner.stores, kept);
  const { user } = await openPaper(learner.stores, kept.paper?.id ?? 'paper-1');
  await screen.findAllByRole('button', { name: /^Strike out/ });
  return { ...learner, user, session: async () => (await keptPapers(learner.stores))[0] };
}

const wrongOf = ({ ask, key }: Question<'choice'>) =>
  ask.options.map(({ id }) => id).filter((id) => !key.right.includes(id));

/** The ids of right options of one of the questions here, or of as many that are not right. */
export function picksOf(index: number, how: 'right' | 'wrong'): readonly string[] {
  const question = asked[index];
  if (!question) throw new Error(`There is no question ${index}.`);
  return how === 'right' ? question.key.right : wrongOf(question).slice(0, question.ask.select);
}

export const textOf = (index: number, option: string | undefined): string =>
  asked[index]?.ask.options.find(({ id }) => id === option)?.text.text ?? '';

export const answered = (index: number, how: 'right' | 'wrong'): SessionEvent[] => [
  { type: 'moved', to: index },
  { type: 'responded', index, response: picksOf(index, how) },
];

export const button = (name: string | RegExp) => screen.getByRole('button', { name });

export async function endPaper(user: UserEvent) {
  await user.click(button('End the exam'));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'End it now' }));
  await screen.findByRole('heading', { name: /Practice estimate/ });
}
