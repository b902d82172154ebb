import type { Outcome, Verdict } from '../core/grade';
import type { FillWords } from './fill/fill-words';
import type { OrderWords } from './order/order-words';

/** What was right, of how many, in a kind's own unit. */
type Credit = (right: number, of: number) => string;

/** The interface text that question views need; the catalogue of a language fills it in. */
export type QuestionWords = {
  pickOne: string;
  pickSome: (count: number) => string;
  picked: (count: number, of: number) => string;
  optionRight: string;
  optionWrong: string;
  optionMissed: string;
  hint: (number: number, of: number) => string;
  nextHint: (left: number) => string;
  check: string;
  tryAgain: string;
  retryWrong: string;
  showAnswer: string;
  rightAnswer: string;
  explanation: string;
  readPassage: string;
  missing: (count: number) => string;
  verdict: (outcome: Outcome) => string;
  points: (earned: number, possible: number) => string;
  credit: { choice: Credit; match: Credit; order: Credit; fill: Credit };
  allOrNothing: string;
  kind: { choice: string; match: string; order: string; fill: string };
  board: BoardWords;
  order: OrderWords;
  fill: FillWords;
};

/** Text of the match board. A bin's label has its number ("3. Containment"), its name does not. */
export type BoardWords = {
  instructions: (asksBest: boolean) => string;
  keys: string;
  gridInstructions: (asksBest: boolean) => string;
  modeLabel: string;
  modeBoard: string;
  modeGrid: string;
  items: string;
  bins: string;
  progress: (placed: number, of: number) => string;
  placements: (count: number) => string;
  holding: (item: string) => string;
  whereTo: (item: string) => string;
  done: string;
  place: string;
  placeHere: (item: string, binLabel: string) => string;
  isPlaced: string;
  isPlacedHere: (item: string, binLabel: string) => string;
  takeBack: (item: string, binLabel: string) => string;
  dropToTakeBack: string;
  emptyBin: string;
  cell: (item: string, bin: string) => string;
  said: {
    pickedUp: (item: string) => string;
    putDown: (item: string) => string;
    placed: (item: string, bin: string, placed: number, of: number) => string;
    moved: (item: string, from: string, to: string, placed: number, of: number) => string;
    takenBack: (item: string, bin: string, placed: number, of: number) => string;
    alreadyThere: (item: string, bin: string) => string;
  };
  mark: Readonly<Record<Verdict, string>>;
  item: Readonly<Record<Outcome, string>>;
  best: string;
  belongsIn: string;
  notIn: string;
  helpsToo: string;
  belongsNowhere: string;
  leftOutRightly: string;
};
