import type { Clock } from './ports';

/** `at` is what the clock said, or what it last said when it says nothing; `order` is later than every order before. */
export type Moment = { at: number; order: number };

export type Moments = {
  next(): Moment;
  /** Tells an order that was given elsewhere: by an earlier page or another tab. */
  saw(order: number): void;
};

const lastDate = 8.64e15;

/** Turns a device's clock, which may stand still, jump or fail, into moments that follow each other. */
export function createMoments(clock: Clock): Moments {
  let lastTold = 0;
  let lastOrder = 0;
  return {
    next() {
      const told = clock();
      if (Math.abs(told) <= lastDate) lastTold = told;
      lastOrder = Math.max(Math.floor(lastTold), lastOrder + 1);
      return { at: lastTold, order: lastOrder };
    },
    saw(order) {
      lastOrder = Math.max(lastOrder, order);
    },
  };
}
