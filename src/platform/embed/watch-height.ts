import { heightMemory, nextHeight, noHeight } from '../../core/embed/height-story';

export type HeightWatch = {
  /** Measures now and tells the height, also when it was told before: a new host does not know it. */
  tellAgain(): void;
};

/**
 * Tells the height of the document's content whenever it changes, in whole CSS pixels: fonts, pictures, diagrams and
 * answers all change the box of the root element, which does not depend on the height of the window.
 */
export function watchHeight(tell: (height: number) => void): HeightWatch {
  const { documentElement: root } = document;
  let story = noHeight;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const before = story.told;
    const measured = root.getBoundingClientRect().height;
    story = nextHeight(story, measured, performance.now());
    if (story.told !== before) tell(story.told);
    clearTimeout(timer);
    // It stayed at the larger of two heights that took turns; when all is quiet the smaller one may be right.
    if (story.told !== Math.ceil(measured)) timer = setTimeout(look, heightMemory);
  };
  new ResizeObserver(look).observe(root);
  window.addEventListener('load', look);
  return {
    tellAgain() {
      story = noHeight;
      look();
    },
  };
}
