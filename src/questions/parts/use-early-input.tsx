import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Takes over what was put into native fields before their code arrived. `read` gets it from the document, before anything is
 * drawn again, or undefined where there is nothing; `adopt` is then called once, when the view knows what is kept of the answer.
 */
export function useEarlyInput<T extends object>(read: () => T | undefined, adopt: (early: T) => void): void {
  const [early, setEarly] = useState<T>();
  useLayoutEffect(() => setEarly(read()), []);
  useLayoutEffect(() => {
    if (early) adopt(early);
  }, [early]);
}
