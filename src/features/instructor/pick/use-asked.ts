import { useEffect, useState } from 'preact/hooks';

export type Asked<T> = { state: 'loading' } | { state: 'failed'; retry: () => void } | { state: 'ready'; value: T };

/** What `load` gives for this key; `load` must be the same function as long as nothing changed. Without a key nothing is asked for. */
export function useAsked<T>(key: string | undefined, load: (key: string) => Promise<T>): Asked<T> {
  const [answer, setAnswer] = useState<{ key: string; load: unknown; outcome: Asked<T> }>();
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is the same work again
  useEffect(() => {
    if (key === undefined) return;
    let isWanted = true;
    const finish = (outcome: Asked<T>) => isWanted && setAnswer({ key, load, outcome });
    load(key).then(
      (value) => finish({ state: 'ready', value }),
      () =>
        finish({
          state: 'failed',
          retry: () => {
            setAnswer(undefined);
            setTries((count) => count + 1);
          },
        }),
    );
    return () => {
      isWanted = false;
    };
  }, [key, load, tries]);
  return answer?.key === key && answer?.load === load ? answer.outcome : { state: 'loading' };
}
