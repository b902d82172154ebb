import type { SheetForm } from '../../../../packaging/print/sheet-form';
import { Html } from '../../../../ui/Html';
import styles from './forms.module.css';

/** Lettered lines, and a numbered blank for each. */
export function LettersOnPaper({ form }: { form: Extract<SheetForm, { form: 'letters' }> }) {
  return (
    <>
      <ul className={styles.options}>
        {form.lines.map(({ mark, id, html }) => (
          <li key={id} data-mark={mark} data-id={id}>
            <strong>{mark}</strong>
            <Html as="span" html={html} />
          </li>
        ))}
      </ul>
      <p className={styles.blanks}>
        {form.lines.map(({ id }, place) => (
          <span key={id}>
            {place + 1}. <span className={styles.blank} />
          </span>
        ))}
      </p>
    </>
  );
}
