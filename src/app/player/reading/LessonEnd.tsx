import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Heading } from '../../../course/course';

import { playerWords } from '../../../words/player/player';

import { PlayerContext } from '../player-context';
import styles from './Reading.module.css';

/** Stands below the article and notes how far the reader came: each heading that was on screen, and this end. */
export function LessonEnd({ outline }: { outline: readonly Heading[] }) {
  const { reading } = useContext(PlayerContext);
  const end = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const order = new Map(outline.map(({ id }, index) => [id, index]));
    let furthest = -1;
    const observer = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        if (target === end.current) reading.readToEnd();
        const index = order.get(target.id) ?? -1;
        if (index <= furthest) continue;
        furthest = index;
        reading.reached(target.id);
      }
    });
    for (const { id } of outline) {
      const heading = document.getElementById(id);
      if (heading) observer.observe(heading);
    }
    if (end.current) observer.observe(end.current);
    return () => observer.disconnect();
  }, [outline, reading]);
  return (
    <p ref={end} className={styles.end}>
      {playerWords.lesson.end}
    </p>
  );
}
