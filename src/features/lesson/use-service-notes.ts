import { useEffect } from 'preact/hooks';

const linger = 180;

/** Opens a service's popover on hover and on keyboard focus too; a click pins it. The pointer may move onto it, Escape closes it. */
export function useServiceNotes(): void {
  useEffect(() => {
    let timer = 0;
    let pinned: HTMLElement | null = null;
    const noteOf = (term: Element) => document.getElementById(term.getAttribute('popovertarget') ?? '');
    const termAt = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement>('.term') : null;
    const show = (term: HTMLElement) => {
      const note = noteOf(term);
      if (note && !note.matches(':popover-open')) note.showPopover({ source: term });
    };
    const hideSoon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        const open = document.querySelector<HTMLElement>('[data-service-note]:popover-open');
        if (open && open !== pinned && !open.contains(document.activeElement)) open.hidePopover();
      }, linger);
    };
    const onOver = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse') return;
      const term = termAt(event.target);
      const isOnNote = event.target instanceof Element && event.target.closest('[data-service-note]');
      window.clearTimeout(timer);
      if (term) timer = window.setTimeout(() => show(term), linger);
      else if (!isOnNote) hideSoon();
    };
    const onFocus = (event: FocusEvent) => {
      const term = termAt(event.target);
      window.clearTimeout(timer);
      if (term?.matches(':focus-visible')) show(term);
      else if (!(event.target instanceof Element && event.target.closest('[data-service-note]'))) hideSoon();
    };
    const onClick = (event: MouseEvent) => {
      const term = termAt(event.target);
      pinned = term ? noteOf(term) : null;
    };
    document.addEventListener('pointerover', onOver);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('click', onClick);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('pointerover', onOver);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('click', onClick);
    };
  }, []);
}
