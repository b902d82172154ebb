// The session store in Preact, apart from the other stores, so that a page without sessions loads nothing of it.

import { type Stores, useStore, useStores } from '../stores-context';
import { createSessionStore, type SessionActions, type SessionStore, type SessionsState } from './session-store';

const stores = new WeakMap<Stores, SessionStore>();

/** One session store for the stores of a page, made when a screen first asks for it. */
function sessionStoreOf(page: Stores): SessionStore {
  const known = stores.get(page);
  if (known) return known;
  const { recordAnswers, forgetPlace } = page.learner.getState().actions;
  const made = createSessionStore({ ...page.sessions, recordAnswers, forgetPlace });
  stores.set(page, made);
  return made;
}

/** A part of the sessions' state; `select` must give the same object as long as nothing changed. */
export const useSessions = <T,>(select: (state: SessionsState) => T): T =>
  useStore(sessionStoreOf(useStores()), select);

export const useSessionActions = (): SessionActions => useStore(sessionStoreOf(useStores()), ({ actions }) => actions);
