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
    const find = () => {
      const line = window.innerHeight / 3;
      setCurrent(headings.findLast((heading) => heading.getBoundingClientRect().top < line)?.id);
    };
    const observer = new IntersectionObserver(find, { rootMargin: '0px 0px -66% 0px' });
    for (const heading of headings) observer.observe(heading);
    return () => observer.disconnect();
  }, [outline]);
  return current;
}
