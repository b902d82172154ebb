import type { TargetedMouseEvent } from 'preact';

/** For `onClick` of a modal dialog: a click on its backdrop or on a link inside it closes it. */
export function closeFromBackdropOrLink({ target, currentTarget }: TargetedMouseEvent<HTMLDialogElement>): void {
  if (target === currentTarget || (target instanceof Element && target.closest('a'))) currentTarget.close();
}
