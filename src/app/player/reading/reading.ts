// How far a lesson of a package has been read.

/** `furthest` is the anchor of the furthest heading that was on screen in an earlier visit; undefined until that is known, and where there was none. */
export type Reading = {
  furthest(): string | undefined;
  /** Calls back once `furthest` is known. */
  subscribe(changed: () => void): () => void;
  reached(anchor: string): void;
  /** The end of the text was on screen. */
  readToEnd(): void;
};

export const noReading: Reading = {
  furthest: () => undefined,
  subscribe: () => () => {},
  reached: () => {},
  readToEnd: () => {},
};
