// The sessions that are open in this page: papers of practice and exam, and runs of drills, each kept at every step.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Json } from '../../core/json';
import { markItem } from '../../questions/grade-paper';
import { itemScores } from '../../questions/item-scores';
import type { Question } from '../../questions/question-kinds';
import { advanceSession, type Paper, type Session, type SessionEvent, startSession } from '../../study/session';
import type { Now } from '../../study/session-clock';
import type { Moments } from '../moments';
import type { NewAnswer, SessionClockPort, SessionLock, SessionLog, SessionRow } from '../ports';
import { readSession, sessionJson } from './saved-session';

/** `held` = this tab has it; `elsewhere` = another tab has, and nothing changes here; `unguarded` = no browser lock exists. */
export type Hold = 'held' | 'elsewhere' | 'unguarded';

export type OpenSession = { session: Session; hold: Hold };

export type SessionSaving = 'idle' | 'saving' | 'saved' | 'unsaved';

export type KeptSession = { session: Session; at: number };

export type SessionsState = { open: Readonly<Record<string, OpenSession>>; saving: SessionSaving };

export type SessionActions = {
  now(): Now;
  /** Begins a new session, kept before anything is answered. */
  start(paper: Paper): Promise<void>;
  /** Takes up a kept session, or shows that another tab has it. Gives undefined where none is kept under this id. */
  reopen(id: string): Promise<OpenSession | undefined>;
  /** Takes the session from the tab that has it, as that tab kept it last. */
  takeOver(id: string): Promise<void>;
  /** What just happened in a session. An event that does not fit, or comes where another tab has the session, changes nothing. */
  advance(id: string, event: SessionEvent): void;
  /** Grades an ended exam with the questions of its paper and remembers each answer. Does so once, after its end is kept. */
  grade(id: string, questions: ReadonlyMap<string, Question>): Promise<void>;
  /** Lets other tabs have it. */
  leave(id: string): void;
  /** All kept sessions of a purpose, the latest first. */
  list(purpose: Paper['purpose']): Promise<readonly KeptSession[]>;
  loadDrill(id: string): Promise<Json | undefined>;
  saveDrill(id: string, run: Json): void;
};

export type SessionStore = StoreApi<SessionsState & { actions: SessionActions }>;

/** What the session store needs of a browser; `moments` are those of the learner store, since both write to one log. */
export type SessionPorts = { log: SessionLog; lock: SessionLock; clock: SessionClockPort; moments: Moments };

/** `recordAnswers` and `forgetPlace` are those of the learner store. */
export type SessionNeeds = SessionPorts & {
  recordAnswers: (rows: readonly NewAnswer[]) => void;
  forgetPlace: (place: string) => void;
};

/** A session in which nothing happens is kept this often, so that a crash cannot turn its clock back. */
const heartbeat = 15_000;
const second = 1_000;

export function createSessionStore({
  log,
  lock,
  clock,
  moments,
  recordAnswers,
  forgetPlace,
}: SessionNeeds): SessionStore {
  const store: SessionStore = createStore(() => ({
    open: {},
    saving: 'idle',
    actions: { now: clock, start, reopen, takeOver, advance, grade, leave, list, loadDrill, saveDrill },
  }));
  const { getState, setState } = store;
  const keptAt = new Map<string, number>();
  /** The sessions that a screen wants; one may leave while its session is still being opened. */
  const wanted = new Set<string>();
  let underway = 0;

  const put = (id: string, opened: OpenSession) => setState(({ open }) => ({ open: { ...open, [id]: opened } }));
  const find = (id: string) => (Object.hasOwn(getState().open, id) ? getState().open[id] : undefined);

  async function keep(id: string, purpose: SessionRow['purpose'], state: Json) {
    underway += 1;
    setState({ saving: 'saving' });
    const result = await log.saveSession({ schema: 1, id, purpose, state, ...moments.next() });
    underway -= 1;
    if (!result.ok) setState({ saving: 'unsaved' });
    else if (underway === 0) setState({ saving: 'saved' });
  }

  function keepSession(session: Session) {
    keptAt.set(session.paper.id, session.clock.elapsed);
    return keep(session.paper.id, session.paper.purpose, sessionJson(session));
  }

  /** Another tab took it over: what it kept counts from now on. */
  const lost = (id: string) => () => {
    const opened = find(id);
    if (opened) put(id, { ...opened, hold: 'elsewhere' });
    forgetPlace(id);
  };

  async function start(paper: Paper) {
    const session = startSession(paper, clock());
    wanted.add(paper.id);
    put(paper.id, { session, hold: 'held' });
    await keepSession(session);
    const hold = await lock.hold(paper.id, lost(paper.id));
    const opened = find(paper.id);
    if (!wanted.has(paper.id)) lock.release(paper.id);
    else if (opened) put(paper.id, { ...opened, hold });
  }

  async function load(id: string): Promise<Session | undefined> {
    const row = await log.loadSession(id);
    if (row) moments.saw(row.order);
    return row && readSession(row.state);
  }

  /** Goes on with what is kept; the time that passed meanwhile has passed. */
  async function takeUp(id: string, hold: Hold): Promise<OpenSession | undefined> {
    const kept = await load(id);
    if (!wanted.has(id)) lock.release(id);
    if (!kept || !wanted.has(id)) return undefined;
    const session = hold === 'elsewhere' ? kept : advanceSession(kept, { type: 'reopened' }, clock());
    const opened = { session, hold };
    put(id, opened);
    if (session !== kept) await keepSession(session);
    return opened;
  }

  async function reopen(id: string) {
    wanted.add(id);
    const opened = find(id);
    if (opened && opened.hold !== 'elsewhere') return opened;
    return takeUp(id, await lock.hold(id, lost(id)));
  }

  async function takeOver(id: string) {
    wanted.add(id);
    await takeUp(id, await lock.takeOver(id, lost(id)));
  }

  function advance(id: string, event: SessionEvent) {
    const opened = find(id);
    if (!opened || opened.hold === 'elsewhere') return;
    const session = advanceSession(opened.session, event, clock());
    if (session === opened.session) return;
    put(id, { ...opened, session });
    // A page that is loaded anew could not tell how far the device's clock was set back.
    const isSetBack = opened.session.clock.anchor - session.clock.anchor > second;
    const isQuiet = event.type === 'ticked' && session.phase === opened.session.phase && !isSetBack;
    if (!isQuiet || session.clock.elapsed - (keptAt.get(id) ?? 0) >= heartbeat) void keepSession(session);
  }

  async function grade(id: string, questions: ReadonlyMap<string, Question>) {
    const session = find(id)?.session;
    if (session?.phase !== 'ended' || session.isGraded || session.paper.purpose !== 'exam') return;
    // A crash from here on must not give the paper back to someone who may have seen its key.
    await keepSession(session);
    if (find(id)?.session !== session) return;
    const marks = session.paper.items.map((item, index) =>
      markItem(questions.get(item.questionId), session.items[index]?.response),
    );
    const rows = session.paper.items.flatMap((item, index): NewAnswer[] => {
      const question = questions.get(item.questionId);
      const record = session.items[index];
      const mark = marks[index];
      if (!question || !record || !mark || mark.isBlank) return [];
      return [
        {
          // Named by its place in the paper, so that grading twice records it once.
          id: `${id}/${index}`,
          questionId: item.questionId,
          hash: item.hash,
          kind: question.kind,
          response: record.response ?? null,
          earned: mark.earned,
          possible: mark.possible,
          items: mark.grade ? itemScores(question, mark.grade) : [],
          hintsShown: 0,
          tries: 1,
          place: `exam:${id}`,
          sureness: record.sureness ?? 'unasked',
          spent: Math.round(record.spent),
        },
      ];
    });
    recordAnswers(rows);
    advance(id, {
      type: 'graded',
      points: marks.map(({ earned, possible, isBlank }) => ({ earned, possible, isBlank })),
    });
  }

  function leave(id: string) {
    wanted.delete(id);
    lock.release(id);
    setState(({ open }) => ({ open: Object.fromEntries(Object.entries(open).filter(([other]) => other !== id)) }));
  }

  async function list(purpose: Paper['purpose']): Promise<readonly KeptSession[]> {
    const rows = await log.loadSessions(purpose);
    return rows
      .toSorted((one, other) => other.order - one.order)
      .flatMap(({ state, at, order }) => {
        moments.saw(order);
        const session = readSession(state);
        return session ? [{ session, at }] : [];
      });
  }

  async function loadDrill(id: string) {
    const row = await log.loadSession(`drill:${id}`);
    if (row) moments.saw(row.order);
    return row?.state;
  }

  function saveDrill(id: string, run: Json) {
    void keep(`drill:${id}`, 'drill', run);
  }

  // What could not be kept at once is kept when the log has all of it.
  log.onState(({ kind }) => {
    if (kind === 'durable' && getState().saving === 'unsaved') setState({ saving: underway > 0 ? 'saving' : 'saved' });
  });
  return store;
}
