// What a frame tells the page around it, and when; and who keeps the learner's answers meanwhile.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FrameMessage } from '../../core/embed/embed-message';
import { outcomeOf } from '../../core/grade';
import type { Question } from '../../questions/question-kinds';
import type { LearnerStore } from '../learner-store';
import type { AnswerLog, Sitting } from '../ports';
import { embedScore, type Points } from './embed-score';
import { packState, readState } from './handed-state';
import type { LogNews } from './told-log';

/** `browser` = this browser's storage, `host` = the page around, `page` = nobody once this page is closed. */
export type Keeper = 'browser' | 'host' | 'page';

/** `isResetAsked` = the host asked to start over, and the learner has not agreed yet. */
export type EmbedSessionState = { keeper: Keeper; isResetAsked: boolean };

/** A host that answered. Only one that the site `isNamed` is told what an earlier visit left. */
export type EmbedHost = { isNamed: boolean; keepsState: boolean; state?: string };

export type EmbedSession = {
  store: StoreApi<EmbedSessionState>;
  /** What the learner's log was given. */
  hear(news: LogNews): void;
  /** Brings back what is kept of an earlier visit. Call it once the questions can be used. */
  open(): Promise<void>;
  welcome(host: EmbedHost): Promise<void>;
  /** Takes back a state that the host kept; what was touched in this page since stays as it is. */
  take(state: string): Promise<void>;
  /** The content cannot be used. */
  fail(code: string, message: string): void;
  /** The host asks to start over. */
  askReset(): void;
  startOver(): void;
  refuseReset(): void;
};

/** `log` is that of the learner store, before it tells anything; with `isKept` false nothing is restored or handed over. */
export type EmbedSessionNeeds = {
  learner: LearnerStore;
  log: AnswerLog;
  place: string;
  title: string;
  questions: readonly Question[];
  isKept: boolean;
  /** Whether the order of options is fixed, so that starting over draws no new one. */
  hasSeed: boolean;
  tell: (message: FrameMessage) => void;
};

/** So many messages wait for a host that has not answered yet. */
const mostWaiting = 200;

export function createEmbedSession(needs: EmbedSessionNeeds): EmbedSession {
  const { learner, log, place, title, questions, isKept, hasSeed, tell } = needs;
  const ids = questions.map(({ id }) => id);
  /** The latest answers of this page, and those that the host itself gave back. */
  const here = new Map<string, Points>();
  const sittings = new Map<string, Sitting>();
  const waiting: FrameMessage[] = [];
  let host: EmbedHost | undefined;
  let isOpen = false;
  let isGreeted = false;
  let hasStarted = false;
  let hasEnded = false;
  let hasFailed = false;

  const keeperNow = (): Keeper => {
    const state = log.state();
    if (isKept && !(state.kind === 'memory' && state.reason.code === 'blocked')) return 'browser';
    return isKept && host?.keepsState ? 'host' : 'page';
  };
  const store = createStore<EmbedSessionState>(() => ({ keeper: 'browser', isResetAsked: false }));

  const say = (message: FrameMessage) => {
    if (host && isGreeted) tell(message);
    else if (waiting.length < mostWaiting) waiting.push(message);
  };
  const settle = () => {
    const keeper = keeperNow();
    const isNews = keeper !== store.getState().keeper;
    if (isNews) store.setState({ keeper });
    return isNews;
  };
  const tellReady = () => tell({ type: 'ready', title, questions: ids, keeps: store.getState().keeper });

  /** Answers that are shown as checked, whenever they were given. */
  const shown = (): Map<string, Points> => {
    const attempts = learner.getState().attempts[place] ?? {};
    const checked = new Map<string, Points>();
    for (const id of ids) {
      const attempt = Object.hasOwn(attempts, id) ? attempts[id] : undefined;
      if (attempt?.phase === 'checked') checked.set(id, attempt.grade);
    }
    return checked;
  };
  const score = () => embedScore(questions, host?.isNamed ? new Map([...shown(), ...here]) : here);

  const tellRestored = () => {
    const restored = [...shown()].filter(([id]) => !here.has(id));
    if (restored.length === 0) return;
    tell({ type: 'restored', ...(host?.isNamed && { score: score() }) });
  };
  const tellProgress = () => {
    const now = score();
    tell({ type: 'progress', ...now });
    if (now.answered < now.of || hasEnded) return;
    hasEnded = true;
    tell({ type: 'completed', ...now });
  };
  const handOver = () => {
    if (!isGreeted || store.getState().keeper !== 'host') return;
    const state = packState(place, sittings.values());
    if (state === undefined)
      tell({ type: 'error', code: 'state-too-long', message: 'The answers are too long to be handed over.' });
    else tell({ type: 'state', state });
  };

  function hear(news: LogNews) {
    if (news.type === 'restarted') return;
    const id = news.type === 'answered' ? news.row.questionId : news.sitting.questionId;
    const isOurs = ids.includes(id) && (news.type === 'answered' ? news.row : news.sitting).place === place;
    if (!isOurs) return;
    if (!hasStarted) say({ type: 'started' });
    hasStarted = true;
    if (news.type === 'sat') {
      sittings.set(id, news.sitting);
      handOver();
      return;
    }
    const { earned, possible, items } = news.row;
    here.set(id, { earned, possible });
    say({
      type: 'answered',
      question: id,
      items: items.map((item) => item.id),
      verdict: outcomeOf(news.row),
      earned,
      possible,
    });
    if (isGreeted) tellProgress();
  }

  async function take(state: string) {
    if (!isKept || keeperNow() === 'browser') return;
    const back = readState(state, place).filter(
      ({ questionId }) => ids.includes(questionId) && !sittings.has(questionId),
    );
    if (back.length === 0) return;
    for (const sitting of back) {
      sittings.set(sitting.questionId, sitting);
      await log.saveSitting(sitting);
    }
    await learner.getState().actions.openPlace(place, questions);
    if (isGreeted) tellRestored();
    for (const { questionId } of back) {
      const points = shown().get(questionId);
      if (points && !here.has(questionId)) here.set(questionId, { earned: points.earned, possible: points.possible });
    }
  }

  function startOver() {
    const { actions } = learner.getState();
    actions.startOver(place, questions);
    if (hasSeed) actions.forgetPlace(place);
    here.clear();
    sittings.clear();
    hasEnded = false;
    store.setState({ isResetAsked: false });
    say({ type: 'reset' });
    if (isGreeted) tellProgress();
    handOver();
  }

  /** The first words to a host that is there, once there is something to tell it. */
  async function greet() {
    if (!host || isGreeted || !(isOpen || hasFailed)) return;
    settle();
    isGreeted = true;
    if (isOpen) {
      tellReady();
      tellRestored();
    }
    const hasAnswers = waiting.some(({ type }) => type === 'answered');
    for (const message of waiting.splice(0)) tell(message);
    if (host.state !== undefined && host.keepsState) await take(host.state);
    if (hasAnswers) tellProgress();
    if (hasStarted) handOver();
  }

  log.onState(() => {
    if (settle() && isGreeted && isOpen) tellReady();
  });

  return {
    store,
    hear,
    take,
    async open() {
      settle();
      if (isKept) await learner.getState().actions.openPlace(place, questions);
      isOpen = true;
      await greet();
    },
    async welcome(answering) {
      host = answering;
      await greet();
    },
    fail(code, message) {
      waiting.push({ type: 'error', code, message });
      hasFailed = true;
      void greet();
    },
    askReset() {
      if (store.getState().keeper === 'browser') store.setState({ isResetAsked: true });
      else startOver();
    },
    refuseReset: () => store.setState({ isResetAsked: false }),
    startOver,
  };
}
