import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { whenIdle } from '../../platform/when-idle';

/** The parts of a long page that the styles leave out of the first layouts are laid out one by one while the page is idle; all of them before the reader follows a link into it. */
export function useLayoutInTurn(body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const parts = [...(body.current?.children ?? [])].filter((part) => part instanceof HTMLElement);
    let stop = () => {};
    const layOut = (count: number) => {
      for (const part of parts.splice(0, count)) part.style.contentVisibility = 'visible';
    };
    const layOutNext = () => {
      layOut(1);
      if (parts.length > 0) stop = whenIdle(layOutNext);
    };
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('a[href*="#"]')) layOut(parts.length);
    };
    document.addEventListener('click', onClick, { capture: true });
    stop = whenIdle(layOutNext);
    return () => {
      stop();
      document.removeEventListener('click', onClick, { capture: true });
    };
  }, [body]);
}
