import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { whenIdle } from '../../platform/when-idle';

/** The parts of a long page that the styles leave out of the first layouts are laid out one by one while the page is idle. */
export function useLayoutInTurn(body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const parts = [...(body.current?.children ?? [])].filter((part) => part instanceof HTMLElement);
    let stop = () => {};
    const layOutNext = () => {
      const part = parts.shift();
      if (!part) return;
      part.style.contentVisibility = 'visible';
      stop = whenIdle(layOutNext);
    };
    stop = whenIdle(layOutNext);
    return () => stop();
  }, [body]);
}
