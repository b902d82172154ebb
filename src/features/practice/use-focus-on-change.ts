import { type RefObject, useEffect, useRef } from 'react';

/** For the heading of what is shown: it gets the focus when that changes, and not when the page opens. */
export function useFocusOnChange(shown: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(shown);
  useEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    heading.current?.focus();
  }, [shown]);
  return heading;
}
