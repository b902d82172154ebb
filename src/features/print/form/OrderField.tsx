import { useId } from 'preact/hooks';
import { isSeed, type PrintSubject } from '../../../packaging/print/print-choice';
import { printWords } from '../../../words/instructor/print';
import { drawOrder } from './draw-order';
import styles from './PrintForm.module.css';

const words = printWords.form;

type OrderFieldProps = { subject: PrintSubject; onChange: (subject: PrintSubject) => void };

/** The seed of the order: typed, drawn anew, or for a lesson the order of its page. */
export function OrderField({ subject, onChange }: OrderFieldProps) {
  const id = useId();
  const type = (input: HTMLInputElement) => {
    const seed = input.value.trim();
    if (isSeed(seed)) onChange({ ...subject, seed });
    else if (seed === '' && subject.kind === 'lesson') onChange({ kind: 'lesson', id: subject.id });
    else input.value = subject.seed ?? '';
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{words.order}</label>
      <div className={styles.order}>
        <input
          id={id}
          type="text"
          maxLength={32}
          autoComplete="off"
          spellcheck={false}
          placeholder={subject.kind === 'lesson' ? words.pageOrder : undefined}
          value={subject.seed ?? ''}
          onChange={(event) => type(event.currentTarget)}
        />
        <button type="button" className="button" onClick={() => onChange({ ...subject, seed: drawOrder() })}>
          {words.newOrder}
        </button>
      </div>
    </div>
  );
}
