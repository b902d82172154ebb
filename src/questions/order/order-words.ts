/** Text of an order. Places count from 1. */
export type OrderWords = {
  instructions: string;
  keys: string;
  /** The name of the list. */
  items: string;
  moveUp: (item: string) => string;
  moveDown: (item: string) => string;
  said: {
    moved: (item: string, place: number, of: number) => string;
    stays: (item: string, place: number, of: number) => string;
  };
  mark: { right: string; wrong: string };
  belongsIn: (place: number) => string;
  rightOrder: string;
};
