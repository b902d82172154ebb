import { useId, useRef } from 'preact/hooks';
import { examWords } from '../../../words/exam';
import styles from '../PaperPage.module.css';
import type { PaperPlace } from './item-status';

const words = examWords.paper;

/** Hands the paper in, after asking and saying how many blanks that leaves. */
export function EndPaper({ places, onEnd }: { places: readonly PaperPlace[]; onEnd: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const textId = useId();
  const open = places.filter(({ status }) => status !== 'answered').length;
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        {words.end}
      </button>
      <dialog ref={dialog} className="dialog" aria-labelledby={titleId} aria-describedby={textId}>
        <h2 id={titleId}>{words.endQuestion}</h2>
        <p id={textId}>
          <strong>{words.endBlanks(open)}</strong> {words.endText}
        </p>
        <div className={styles.actions}>
          <button type="button" className="button" onClick={close}>
            {words.endNo}
          </button>
          <button
            type="button"
            className="button button-main"
            onClick={() => {
              close();
              onEnd();
            }}
          >
            {words.endYes}
          </button>
        </div>
      </dialog>
    </>
  );
}
