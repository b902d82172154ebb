import { useLayoutEffect } from 'preact/hooks';
import { laterStylesId } from '../../course/page-island';
import { Html } from '../../ui/Html';

/** Where a prerendered lesson carries the styles of what stands further down. They outlive the lesson: pages that follow count on them. */
export function LaterStyles() {
  useLayoutEffect(() => () => document.head.append(...document.querySelectorAll(`[id="${laterStylesId}"] style`)), []);
  return <Html id={laterStylesId} html="" />;
}
