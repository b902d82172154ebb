import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Diagram } from '../../core/passage';
import { DiagramFrame } from './DiagramFrame';
import styles from './DrawnDiagram.module.css';
import type { DiagramWords } from './diagram-words';
import { frameLimits } from './frame-messages';

export type DrawingState = 'ready' | 'drawing' | 'error';

type Props = {
  diagram: Diagram;
  words: DiagramWords;
  drawFrame: string | undefined;
  state: DrawingState;
  onState: (state: DrawingState) => void;
};

/** A diagram without a stored picture: its source, until the frame at `drawFrame` has drawn it, and for ever if it cannot. */
export function DrawnDiagram({ diagram, words, drawFrame, state, onState }: Props) {
  const [isClient, setIsClient] = useState(false);
  useEffect(() => setIsClient(true), []);
  const onDrawn = useCallback(() => onState('ready'), [onState]);
  const onFailed = useCallback(() => onState('error'), [onState]);
  const sourceName = diagram.title === '' ? words.source : `${words.source}: ${diagram.title}`;
  return (
    <>
      <p className={styles.status} data-state={state} role="status">
        {state === 'error' ? words.failed : state === 'drawing' ? words.drawing : ''}
      </p>
      {isClient && drawFrame !== undefined && state !== 'error' && (
        <DiagramFrame
          url={drawFrame}
          title={diagram.title}
          source={diagram.source}
          onDrawn={onDrawn}
          onFailed={onFailed}
        />
      )}
      {state !== 'ready' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller needs a way in for keys
        <section className={styles.source} aria-label={sourceName} tabIndex={0}>
          <pre>
            <code>{diagram.source}</code>
          </pre>
        </section>
      )}
    </>
  );
}

/** Whether a frame may try: diagrams beyond the limits can keep a browser busy for seconds. */
export function isDrawable({ source, steps }: Diagram): boolean {
  const edges = steps.reduce((sum, { leadsTo }) => sum + leadsTo.length, 0);
  return new TextEncoder().encode(source).length <= frameLimits.sourceBytes && edges <= frameLimits.edges;
}
