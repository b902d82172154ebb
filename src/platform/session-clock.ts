import type { SessionClockPort } from '../stores/ports';

/** The clock of this page. */
export const sessionClock: SessionClockPort = () => ({ wall: Date.now(), steady: performance.now() });
