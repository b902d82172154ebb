// The one record of a learner in this page: what was answered, what is being answered, and whether it is kept.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Result } from '../core/result';
import { type Attempt, type AttemptEvent, advanceAttempt, startAttempt } from '../questions/question-attempt';
import type { Question } from '../questions/question-kinds';
import type { Tally } from '../study/tally';
import { type Attempts, attemptFor } from './attempt-for';
import { type AnswerExtra, answerRowOf, attemptOf, newAnswerOf, sittingOf } from './keep-attempt';
import { createMoments, type Moments } from './moments';
import { oneAtATime } from './one-at-a-time';
import type { AnswerLog, AnswerRow, Clock, LogState, MarkRow, NewAnswer, RestartRow, SaveProblem } from './ports';
import { longestNote } from './saved-data';

/** Whether the answers of this page are kept. `unsaved` lasts until all of them are. */
export type Saving =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved' }
  | { state: 'unsaved'; problem: SaveProblem };

/** What a learner put at a question for later. */
export type Mark = Pick<MarkRow, 'isFlagged' | 'note'>;

/** `restarts` holds, by place, the order after which answers count there: pass it to `scoreOf`. `marks` holds flags and notes by question. */
export type LearnerState = {
  tallies: Readonly<Record<string, Tally>>;
  restarts: Readonly<Record<string, number>>;
  marks: Readonly<Record<string, Mark>>;
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
  /** What the learner just did to a question; `extra` belongs to a check. An event that does not fit changes and saves nothing. */
  advance(place: string, question: Question, event: AttemptEvent, extra?: AnswerExtra): void;
  /** Answers that were not checked one by one, as at the end of an exam. An id that is recorded already is recorded once. */
  recordAnswers(rows: readonly NewAnswer[]): void;
  /** Sets or takes away a flag, or writes a note; what `change` does not name stays. A note is cut to `longestNote`. */
  mark(questionId: string, change: Partial<Mark>): void;
  /** Drops what this page shows of a place, so that opening it again shows what is kept: another tab went on there. */
  forgetPlace(place: string): void;
  /** Fresh attempts in a new order; the score of this place starts again and the history stays. */
  startOver(place: string, questions: readonly Question[]): void;
};

export type LearnerStore = StoreApi<LearnerState & { actions: LearnerActions }>;

/**
 * `newId` names answers, `newSeed` draws the order after a start over, `tab` tells this page's answers from another's.
 * Another store of the page that writes to the log shares its `moments` with this one.
 */
export type LearnerNeeds = {
  log: AnswerLog;
  clock: Clock;
  moments?: Moments;
  newId: () => string;
  newSeed: () => string;
  tab: string;
};

export function createLearnerStore(needs: LearnerNeeds): LearnerStore {
  const { log, clock, newId, newSeed, tab, moments = createMoments(clock) } = needs;
  let underway = 0;

  const load = oneAtATime(async () => {
    const { tallies, restarts, marks, setAside } = await log.load();
    for (const { order } of [...tallies.map(({ last }) => last), ...restarts, ...marks]) moments.saw(order);
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
      marks: Object.fromEntries(marks.map(({ questionId, isFlagged, note }) => [questionId, { isFlagged, note }])),
      setAside,
      isLoaded: true,
    });
  });

  const store: LearnerStore = createStore(() => ({
    tallies: {},
    restarts: {},
    marks: {},
    attempts: {},
    saving: { state: 'idle' },
    log: log.state(),
    setAside: 0,
    isLoaded: false,
    actions: { load, openPlace, forgetPlace, advance, recordAnswers, mark, startOver },
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

  function forgetPlace(place: string) {
    setState(({ attempts }) => ({
      attempts: Object.fromEntries(Object.entries(attempts).filter(([other]) => other !== place)),
    }));
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

  async function recordAll(rows: readonly AnswerRow[]) {
    await track(log.appendAll(rows));
    await load();
  }

  function recordAnswers(rows: readonly NewAnswer[]) {
    if (rows.length > 0) void recordAll(rows.map((row) => answerRowOf(row, tab, moments.next())));
  }

  async function mark(questionId: string, change: Partial<Mark>) {
    // A row holds flag and note together: what is kept of the one must be known before the other is written.
    if (!getState().isLoaded) await load();
    const before = markOf(getState(), questionId);
    const { isFlagged = before.isFlagged, note = before.note } = change;
    const after = { isFlagged, note: note.slice(0, longestNote) };
    if (after.isFlagged === before.isFlagged && after.note === before.note) return;
    setState(({ marks }) => ({ marks: { ...marks, [questionId]: after } }));
    void track(log.mark({ schema: 1, questionId, ...after, ...moments.next() }));
  }

  function advance(place: string, question: Question, event: AttemptEvent, extra?: AnswerExtra) {
    const before = attemptFor(getState(), place, question);
    const after = advanceAttempt(question, before, event);
    if (after === before) return;
    setAttempts(place, { [question.id]: after });
    const moment = moments.next();
    // The answer goes first: a page that dies in between has recorded it.
    if (event.type === 'checked' && after.phase === 'checked') {
      void record(answerRowOf(newAnswerOf(question, after, { id: newId(), place }, extra), tab, moment));
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

const unmarked: Mark = { isFlagged: false, note: '' };

/** What a learner put at a question; always the same object as long as nothing changed. */
export const markOf = ({ marks }: Pick<LearnerState, 'marks'>, questionId: string): Mark =>
  (Object.hasOwn(marks, questionId) ? marks[questionId] : undefined) ?? unmarked;

/** Why a write that the log calls ok would still be lost with this page. */
const reasonOf = (state: LogState): SaveProblem | undefined =>
  state.kind === 'memory' || state.kind === 'readonly' ? state.reason : undefined;
