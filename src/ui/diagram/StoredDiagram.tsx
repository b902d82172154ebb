import { lazy, Suspense } from 'preact/compat';
import { useRef, useState } from 'preact/hooks';
import type { Diagram } from '../../core/passage';
import { Html } from '../Html';
import type { DiagramWords } from './diagram-words';
import picture from './picture.module.css';
import { pictureSize } from './picture-size';
import styles from './StoredDiagram.module.css';
import { useOverflow } from './use-overflow';

const DiagramDialog = lazy(async () => ({ default: (await import('./DiagramDialog')).DiagramDialog }));

/** The smallest share of its natural size at which a picture's text can still be read. */
const smallest = 0.75;

/** The stored picture: as wide as the page allows, never too small to read, with a button that opens it large. */
export function StoredDiagram({ diagram, svg, words }: { diagram: Diagram; svg: string; words: DiagramWords }) {
  const [isLarge, setIsLarge] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(scroller);
  return (
    <>
      <button type="button" className={styles.enlarge} onClick={() => setIsLarge(true)}>
        {words.enlarge}
      </button>
      <div
        className={styles.scroller}
        ref={scroller}
        {...(overflows && { tabIndex: 0, role: 'group', 'aria-label': diagram.title })}
      >
        <div className={styles.frame}>
          <Html className={picture.picture} html={svg} />
          <svg className={styles.floor} width={pictureSize(svg).width * smallest} height="0" aria-hidden="true" />
        </div>
      </div>
      {isLarge && (
        <Suspense fallback={null}>
          <DiagramDialog diagram={diagram} svg={svg} words={words} onClose={() => setIsLarge(false)} />
        </Suspense>
      )}
    </>
  );
}
