import { createStore } from 'zustand/vanilla';
import type { EmbedSession, EmbedSessionState } from './embed-session';

/** What a frame looks like before it is loaded, and all that prerendering needs. */
export const emptySession: Pick<EmbedSession, 'store' | 'startOver' | 'refuseReset'> = {
  store: createStore<EmbedSessionState>(() => ({ keeper: 'browser', isResetAsked: false })),
  startOver: () => {},
  refuseReset: () => {},
};
