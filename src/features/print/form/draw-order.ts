const orders = 36 ** 4;

/** A fresh seed that can be read out: four letters and digits at most. */
export const drawOrder = (): string => Math.floor(Math.random() * orders).toString(36);
