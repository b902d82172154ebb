import { useEffect, useState } from 'preact/hooks';
import type { Heading } from '../../course/course';
import { words } from '../../words/words';
import styles from './Contents.module.css';

/** The table of contents: beside the text where there is room, folded above it where there is not. Marks the section that is being read. */
export function Contents({ outline }: { outline: readonly Heading[] }) {
  const current = useCurrentHeading(outline);
  const list = (
    <ol>
      {outline.map(({ id, text, depth }) => (
        <li key={id} data-depth={depth}>
          <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ol>
  );
  return (
    <nav className={styles.contents} aria-label={words.lesson.contents}>
      <p className={styles.title}>{words.lesson.contents}</p>
      <div className={styles.beside}>{list}</div>
      <details className={styles.folded}>
        <summary>{words.lesson.contents}</summary>
        {list}
      </details>
    </nav>
  );
}

/** The id of the last heading above the upper third of the window. */
function useCurrentHeading(outline: readonly Heading[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const headings = outline.flatMap(({ id }) => document.getElementById(id) ?? []);
    const passed = new Set<Element>();
    // Nothing is measured here: that would lay out the whole page once more before the first answer.
    const note = ({ isIntersecting, boundingClientRect, rootBounds, target }: IntersectionObserverEntry) => {
      const isAbove = boundingClientRect.height > 0 && boundingClientRect.top < (rootBounds?.bottom ?? 0);
      if (isIntersecting || isAbove) passed.add(target);
      else passed.delete(target);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        entries.forEach(note);
        setCurrent(headings.findLast((heading) => passed.has(heading))?.id);
      },
      { rootMargin: '0px 0px -66% 0px' },
    );
    for (const heading of headings) observer.observe(heading);
    return () => observer.disconnect();
  }, [outline]);
  return current;
}
