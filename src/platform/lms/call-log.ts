// What went over a link, as plain records: a package's self-test shows them, and an administrator may be sent them.

/** `at` is in milliseconds since 1970. `error` is the system's own code with its words, or what was thrown; '' = none. */
export type CallRecord = { at: number; call: string; args: readonly string[]; answer: string; error: string };

export type CallLog = {
  add(record: CallRecord): void;
  /** The oldest first. */
  list(): readonly CallRecord[];
};

/** Long texts are cut in a record, with their length behind them. */
const longest = 300;

/** A text as it stands in a record. */
export const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest)}… (${text.length})`;

/** Keeps the last `most` records. */
export function createCallLog(most = 2_000): CallLog {
  let records: CallRecord[] = [];
  return {
    add: (record) => {
      // Cut in halves, so that a long visit does not copy the list at each call.
      if (records.length >= most * 2) records = records.slice(-most);
      records.push(record);
    },
    list: () => records.slice(-most),
  };
}
