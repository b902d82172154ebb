import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Diagram } from '../../core/passage';
import { closeFromBackdropOrLink } from '../close-dialog';
import { Html } from '../Html';
import styles from './DiagramDialog.module.css';
import type { DiagramWords } from './diagram-words';
import picture from './picture.module.css';
import { pictureSize } from './picture-size';

type Props = { diagram: Diagram; svg: string; words: DiagramWords; onClose: () => void };

const step = 1.25;
const least = 0.5;
const most = 4;
/** The padding around the picture, both sides together. */
const margin = 32;
const clamp = (zoom: number) => Math.min(most, Math.max(least, zoom));

/** The picture over the whole window. Open while it is mounted; closes by Escape, its button, the backdrop or a link in it. */
export function DiagramDialog({ diagram, svg, words, onClose }: Props) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const { width, height } = pictureSize(svg);

  useLayoutEffect(() => {
    dialog.current?.showModal();
    const { clientWidth = 0, clientHeight = 0 } = scroller.current ?? {};
    const fit = Math.min((clientWidth - margin) / width, (clientHeight - margin) / height);
    setZoom(Math.min(2, Math.max(1, fit)));
  }, [width, height]);

  const close = () => dialog.current?.close();

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape and the button are the ways for keys; links in the picture have their own
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={closeFromBackdropOrLink}
    >
      <div className={styles.content}>
        <div className={styles.head}>
          <p id={titleId} className={styles.title}>
            {diagram.title}
          </p>
          <div className={styles.tools}>
            <button type="button" aria-label={words.zoomOut} onClick={() => setZoom(clamp(zoom / step))}>
              <span aria-hidden="true">−</span>
            </button>
            <output className={styles.zoom}>{Math.round(zoom * 100)}%</output>
            <button type="button" aria-label={words.zoomIn} onClick={() => setZoom(clamp(zoom * step))}>
              <span aria-hidden="true">+</span>
            </button>
            <button type="button" onClick={close}>
              {words.close}
            </button>
          </div>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller needs a way in for keys */}
        <section ref={scroller} className={styles.scroller} aria-label={diagram.title} tabIndex={0}>
          <div className={styles.sized} style={{ width: width * zoom }}>
            <Html className={picture.picture} html={withOwnIds(svg, diagram.id)} />
          </div>
        </section>
      </div>
    </dialog>
  );
}

/** The ids of the copy differ from those of the picture on the page. */
const withOwnIds = (svg: string, id: string): string => svg.replaceAll(`diagram-${id}-`, `diagram-${id}-large-`);
