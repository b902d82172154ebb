import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For the heading of what is shown: it gets the focus when that changes, and when it comes first only where
 * `isFirstWanted`. `shown` is undefined as long as there is no heading.
 */
export function useFocusOnChange<E extends HTMLElement>(
  shown: string | undefined,
  isFirstWanted = false,
): RefObject<E | null> {
  const heading = useRef<E>(null);
  const last = useRef<string>(undefined);
  // Before anything is painted, since what had the focus may be gone already.
  useLayoutEffect(() => {
    if (shown === undefined || last.current === shown) return;
    const isFirst = last.current === undefined;
    last.current = shown;
    if (!isFirst || isFirstWanted) heading.current?.focus();
  }, [shown, isFirstWanted]);
  return heading;
}
