import { useRef } from 'preact/hooks';
import type { Question } from '../../questions/question-kinds';
import { useLearnerActions } from '../../stores/stores-context';
import { words } from '../../words/words';
import styles from './StartOver.module.css';

/** Starts the lesson's questions and score again, after asking; the history stays. */
export function StartOver({ place, questions }: { place: string; questions: readonly Question[] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = 'title:start-over';
  const { startOver } = useLearnerActions();
  const close = () => dialog.current?.close();
  return (
    <div className={styles.startOver}>
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        {words.lesson.startOver}
      </button>
      <dialog ref={dialog} className="dialog" aria-labelledby={titleId}>
        <h2 id={titleId}>{words.lesson.startOverQuestion}</h2>
        <p>{words.lesson.startOverText}</p>
        <div className={styles.actions}>
          <button
            type="button"
            className="button button-main"
            onClick={() => {
              startOver(place, questions);
              close();
            }}
          >
            {words.lesson.startOverYes}
          </button>
          <button type="button" className="button" onClick={close}>
            {words.lesson.cancel}
          </button>
        </div>
      </dialog>
    </div>
  );
}
