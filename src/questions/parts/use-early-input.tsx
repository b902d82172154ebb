import { useEffectEvent } from 'preact/compat';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Takes over what was put into native fields before their code arrived. `read` gets it from the document, before anything is
 * drawn again, or undefined where there is nothing; `adopt` is then called once, when the view knows what is kept of the answer.
 */
export function useEarlyInput<T extends object>(read: () => T | undefined, adopt: (early: T) => void): void {
  const [early, setEarly] = useState<T>();
  const readFirst = useEffectEvent(() => setEarly(read()));
  const adoptOnce = useEffectEvent(adopt);
  useLayoutEffect(() => readFirst(), []);
  useLayoutEffect(() => {
    if (early) adoptOnce(early);
  }, [early]);
}
