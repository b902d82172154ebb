import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether the element's content is wider than it; true until that can be measured, so that a page without scripts can scroll it. */
export function useOverflow(element: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(true);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(() => setOverflows(current.scrollWidth > current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return overflows;
}
