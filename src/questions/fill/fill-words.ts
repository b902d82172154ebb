/** Text of a fill question. `blank` names a field: its number and the words around it, which may be empty. */
export type FillWords = {
  instructions: (hasTyped: boolean, hasPicked: boolean) => string;
  blank: (number: number, of: number, before: string, after: string) => string;
  /** The empty first line of a list of choices. */
  pick: string;
  blanks: string;
  mark: { right: string; wrong: string };
  right: (answers: readonly string[]) => string;
};
