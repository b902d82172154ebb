const seeds = 36 ** 6;

/** A fresh seed for an address: six letters and digits at most. */
export const drawSeed = (): string => Math.floor(Math.random() * seeds).toString(36);
