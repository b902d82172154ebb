// Where the stores meet React.
import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Attempt } from '../questions/question-attempt';
import type { Question } from '../questions/question-kinds';
import { attemptFor } from './attempt-for';
import { createLearnerStore, type LearnerActions, type LearnerState, type LearnerStore } from './learner-store';
import { createMoments } from './moments';
import { noLog } from './no-log';
import type { SessionPorts } from './session/session-store';
import { createSettingsStore, type Settings, type SettingsActions, type SettingsStore } from './settings-store';

/** `sessions` are the ports of the session store, which a page makes only when it needs one. */
export type Stores = { learner: LearnerStore; settings: SettingsStore; sessions: SessionPorts };

const noTime = () => Number.NaN;

/** Stores without a browser: what every page looks like before it is loaded, and all that prerendering needs. */
const emptyStores: Stores = {
  learner: createLearnerStore({
    log: noLog,
    clock: noTime,
    newId: () => 'none',
    newSeed: () => 'none',
    tab: 'none',
  }),
  settings: createSettingsStore({ read: () => undefined, write: () => {} }),
  sessions: {
    log: noLog,
    lock: { hold: async () => 'unguarded', takeOver: async () => 'unguarded', release: () => {} },
    clock: () => ({ wall: Number.NaN, steady: 0 }),
    moments: createMoments(noTime),
  },
};

export const StoresContext = createContext<Stores>(emptyStores);

/** Gives the screens below their stores. Loading them is up to whoever made them. */
export const StoresProvider = ({ stores, children }: { stores: Stores; children: ReactNode }) => (
  <StoresContext value={stores}>{children}</StoresContext>
);

/** A part of the learner's state; `select` must give the same object as long as nothing changed. */
export const useLearner = <T,>(select: (state: LearnerState) => T): T =>
  useStore(useContext(StoresContext).learner, select);

export const useLearnerActions = (): LearnerActions =>
  useStore(useContext(StoresContext).learner, ({ actions }) => actions);

/** The attempt at a question in a place: a touched one, or the one everybody starts with. */
export const useAttempt = (place: string, question: Question): Attempt =>
  useLearner((state) => attemptFor(state, place, question));

/** A setting, or several; `select` must give the same object as long as nothing changed. */
export const useSettings = <T,>(select: (settings: Settings) => T): T =>
  useStore(useContext(StoresContext).settings, select);

export const useSettingsActions = (): SettingsActions =>
  useStore(useContext(StoresContext).settings, ({ actions }) => actions);
