// The one record of a learner in this page: what was answered, what is being answered, and whether it is kept.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Result } from '../core/result';
import { type Attempt, type AttemptEvent, advanceAttempt, startAttempt } from '../questions/question-attempt';
import type { Question } from '../questions/question-kinds';
import type { Tally } from '../study/tally';
import { type Attempts, attemptFor } from './attempt-for';
import { answerRowOf, attemptOf, sittingOf } from './keep-attempt';
import { createMoments } from './moments';
import { oneAtATime } from './one-at-a-time';
import type { AnswerLog, AnswerRow, Clock, LogState, RestartRow, SaveProblem } from './ports';

/** Whether the answers of this page are kept. `unsaved` lasts until all of them are. */
export type Saving =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved' }
  | { state: 'unsaved'; problem: SaveProblem };

/** `restarts` holds, by place, the order after which answers count there: pass it to `scoreOf`. */
export type LearnerState = {
  tallies: Readonly<Record<string, Tally>>;
  restarts: Readonly<Record<string, number>>;
  attempts: Attempts;
  saving: Saving;
  log: LogState;
  setAside: number;
  isLoaded: boolean;
};

export type LearnerActions = {
  /** Reads what the log holds. Call it once the page is there. */
  load(): Promise<void>;
  /** Brings back half-answered questions of a place, except those already touched in this page. */
  openPlace(place: string, questions: readonly Question[]): Promise<void>;
  /** What the learner just did to a question. An event that does not fit changes and saves nothing. */
  advance(place: string, question: Question, event: AttemptEvent): void;
  /** Fresh attempts in a new order; the score of this place starts again and the history stays. */
  startOver(place: string, questions: readonly Question[]): void;
};

export type LearnerStore = StoreApi<LearnerState & { actions: LearnerActions }>;

/** `newId` names answers, `newSeed` draws the order after a start over, `tab` tells this page's answers from another's. */
export type LearnerNeeds = {
  log: AnswerLog;
  clock: Clock;
  newId: () => string;
  newSeed: () => string;
  tab: string;
};

export function createLearnerStore({ log, clock, newId, newSeed, tab }: LearnerNeeds): LearnerStore {
  const moments = createMoments(clock);
  let underway = 0;

  const load = oneAtATime(async () => {
    const { tallies, restarts, setAside } = await log.load();
    for (const { last } of tallies) moments.saw(last.order);
    for (const { order } of restarts) moments.saw(order);
    const before = store.getState();
    // Another tab started over: what is on the screen here belongs to the time before.
    const restarted = restarts.filter(
      ({ place, order }) => before.isLoaded && order > (before.restarts[place] ?? Number.NEGATIVE_INFINITY),
    );
    store.setState({
      attempts: Object.fromEntries(
        Object.entries(before.attempts).filter(([place]) => !restarted.some((row) => row.place === place)),
      ),
      tallies: Object.fromEntries(tallies.map((tally) => [tally.questionId, tally])),
      restarts: Object.fromEntries(restarts.map(({ place, order }) => [place, order])),
      setAside,
      isLoaded: true,
    });
  });

  const store: LearnerStore = createStore(() => ({
    tallies: {},
    restarts: {},
    attempts: {},
    saving: { state: 'idle' },
    log: log.state(),
    setAside: 0,
    isLoaded: false,
    actions: { load, openPlace, advance, startOver },
  }));
  const { getState, setState } = store;

  const setAttempts = (place: string, changed: Readonly<Record<string, Attempt>>) =>
    setState(({ attempts }) => ({ attempts: { ...attempts, [place]: { ...attempts[place], ...changed } } }));

  async function openPlace(place: string, questions: readonly Question[]) {
    const sittings = await log.loadSittings(place);
    const touched = getState().attempts[place] ?? {};
    const restored: Record<string, Attempt> = {};
    for (const sitting of sittings) {
      const question = questions.find(({ id }) => id === sitting.questionId);
      const attempt = question && attemptOf(sitting, question);
      if (attempt && !Object.hasOwn(touched, sitting.questionId)) restored[sitting.questionId] = attempt;
    }
    setAttempts(place, restored);
  }

  /** Shows how a write fares, from the moment it starts. */
  async function track<T>(writing: Promise<Result<T, SaveProblem>>): Promise<Result<T, SaveProblem>> {
    underway += 1;
    if (getState().saving.state !== 'unsaved') setState({ saving: { state: 'saving' } });
    const result = await writing;
    underway -= 1;
    const problem = result.ok ? reasonOf(log.state()) : result.error;
    if (problem) setState({ saving: { state: 'unsaved', problem } });
    else if (underway === 0) setState({ saving: { state: 'saved' } });
    return result;
  }

  async function record(row: AnswerRow) {
    const result = await track(log.append(row));
    if (result.ok) setState(({ tallies }) => ({ tallies: { ...tallies, [row.questionId]: result.value } }));
    // Not kept, but remembered by the log, which counts it in.
    else await load();
  }

  function advance(place: string, question: Question, event: AttemptEvent) {
    const before = attemptFor(getState(), place, question);
    const after = advanceAttempt(question, before, event);
    if (after === before) return;
    setAttempts(place, { [question.id]: after });
    const moment = moments.next();
    // The answer goes first: a page that dies in between has recorded it.
    if (event.type === 'checked' && after.phase === 'checked') {
      void record(answerRowOf(question, after, { id: newId(), place, tab, ...moment }));
    }
    void log.saveSitting(sittingOf(place, question, after, moment.at));
  }

  function startOver(place: string, questions: readonly Question[]) {
    const row: RestartRow = { schema: 1, id: newId(), place, ...moments.next() };
    setState(({ restarts }) => ({ restarts: { ...restarts, [place]: row.order } }));
    const fresh = questions.map((question) => [question.id, startAttempt(question, newSeed())] as const);
    setAttempts(place, Object.fromEntries(fresh));
    void track(log.restart(row));
    void log.dropSittings(place);
  }

  log.onChange(() => void load());
  log.onState((state) => {
    setState({ log: state });
    if (state.kind === 'durable' && getState().saving.state === 'unsaved') {
      setState({ saving: { state: underway > 0 ? 'saving' : 'saved' } });
    }
  });
  return store;
}

/** Why a write that the log calls ok would still be lost with this page. */
const reasonOf = (state: LogState): SaveProblem | undefined =>
  state.kind === 'memory' || state.kind === 'readonly' ? state.reason : undefined;
