// A SCORM 1.2 system of a few lines that can be told how to fail: what scorm-again never does.

export type ScormAnswer = { answer: unknown; error?: string } | 'throw';

/** Decides a call; undefined = as a good system would. `count` counts all calls but those for errors, from 1. */
export type ScormFault = (call: { method: string; args: readonly string[]; count: number }) => ScormAnswer | undefined;

export type FaultyScorm = {
  frame: Record<string, unknown>;
  values: Map<string, string>;
  calls: { method: string; args: readonly string[] }[];
  /** Values as they were at the last commit that worked. */
  committed(): ReadonlyMap<string, string>;
  failWith(fault: ScormFault | undefined): void;
};

export function faultyScorm(start: Readonly<Record<string, string>> = {}): FaultyScorm {
  const values = new Map(Object.entries(start));
  const calls: { method: string; args: readonly string[] }[] = [];
  let committed: ReadonlyMap<string, string> = new Map(values);
  let fault: ScormFault | undefined;
  let error = '0';

  const good: Record<string, (element: string, value: string) => string> = {
    LMSInitialize: () => 'true',
    LMSFinish: () => 'true',
    LMSGetValue: (element) => values.get(element) ?? '',
    LMSSetValue: (element, value) => {
      values.set(element, value);
      return 'true';
    },
    LMSCommit: () => {
      committed = new Map(values);
      return 'true';
    },
  };
  const API: Record<string, (...args: string[]) => unknown> = {
    LMSGetLastError: () => error,
    LMSGetErrorString: (code = '') => (code === '0' ? '' : `words for ${code}`),
    LMSGetDiagnostic: () => '',
  };
  for (const [method, run] of Object.entries(good)) {
    API[method] = (...args) => {
      calls.push({ method, args });
      const outcome = fault?.({ method, args, count: calls.length });
      error = '0';
      if (outcome === 'throw') throw new Error('The connection was lost.');
      if (outcome === undefined) return run(args[0] ?? '', args[1] ?? '');
      error = outcome.error ?? '0';
      return outcome.answer;
    };
  }
  return {
    frame: { API, opener: null },
    values,
    calls,
    committed: () => committed,
    failWith: (next) => {
      fault = next;
    },
  };
}
