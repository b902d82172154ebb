import { useState } from 'preact/hooks';
import type { Diagram as DiagramData } from '../core/passage';
import styles from './Diagram.module.css';
import { DiagramAsText } from './diagram/DiagramAsText';
import { type DrawingState, DrawnDiagram, isDrawable } from './diagram/DrawnDiagram';
import type { DiagramWords } from './diagram/diagram-words';
import { StoredDiagram } from './diagram/StoredDiagram';

/** `drawFrame` is the address of the sandboxed frame that draws a diagram which has no stored picture; without it such a diagram is given in words. */
export type DiagramProps = { diagram: DiagramData; words: DiagramWords; drawFrame?: string };

/** A diagram with its title, a way to enlarge it and what it says in words. */
export function Diagram({ diagram, words, drawFrame }: DiagramProps) {
  const titleId = `title:${diagram.id}`;
  const [drawing, setDrawing] = useState<DrawingState>(drawFrame && isDrawable(diagram) ? 'drawing' : 'error');
  const { svg, title, description, steps } = diagram;
  const isInWords = svg === undefined && drawFrame === undefined && (description !== '' || steps.length > 0);
  return (
    <figure
      className={styles.diagram}
      data-diagram={diagram.id}
      data-diagram-state={svg === undefined ? drawing : 'ready'}
      aria-labelledby={title === '' ? undefined : titleId}
    >
      {title !== '' && <figcaption id={titleId}>{title}</figcaption>}
      {isInWords ? null : svg === undefined ? (
        <DrawnDiagram diagram={diagram} words={words} drawFrame={drawFrame} state={drawing} onState={setDrawing} />
      ) : (
        <StoredDiagram diagram={diagram} svg={svg} words={words} />
      )}
      <DiagramAsText diagram={diagram} words={words} isOpen={isInWords} />
    </figure>
  );
}
