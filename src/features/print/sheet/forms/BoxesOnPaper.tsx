import type { SheetForm } from '../../../../packaging/print/sheet-form';
import { Html } from '../../../../ui/Html';
import styles from './forms.module.css';

/** Options to tick: round where one is wanted, square where more are. */
export function BoxesOnPaper({ form }: { form: Extract<SheetForm, { form: 'boxes' }> }) {
  return (
    <ul className={styles.options} data-select={form.select === 1 ? 'one' : 'some'}>
      {form.options.map(({ mark, id, html }) => (
        <li key={id} data-mark={mark} data-id={id}>
          <span className={styles.box} />
          <strong>{mark}</strong>
          <Html as="span" html={html} />
        </li>
      ))}
    </ul>
  );
}
