/** How `expect.poll` waits in these tests: long enough for a busy machine, and no longer than needed. */
export const patient = { timeout: 15_000, interval: 20 };
