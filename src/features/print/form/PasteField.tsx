import { useId, useState } from 'preact/hooks';
import type { Printable, PrintSubject } from '../../../packaging/print/print-choice';
import { printWords } from '../../../words/instructor/print';
import { useSiteHref } from '../../SiteLink';
import styles from './PrintForm.module.css';
import { pastedSubject } from './pasted-subject';

const words = printWords.form;

/** Takes the address of a set or a board that was built on its own page. */
export function PasteField({ known, onPaste }: { known: Printable; onPaste: (subject: PrintSubject) => void }) {
  const id = useId();
  const siteHref = useSiteHref();
  const [isOdd, setIsOdd] = useState(false);
  const read = (text: string) => {
    const subject = pastedSubject(text, new URL(siteHref('/'), window.location.href).href, known);
    setIsOdd(subject === undefined && text.trim() !== '');
    if (subject) onPaste(subject);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{words.link}</label>
      <input
        id={id}
        type="url"
        autoComplete="off"
        aria-invalid={isOdd}
        aria-describedby={`${id}-hint`}
        onInput={(event) => read(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} role="status" className={styles.hint}>
        {isOdd ? words.linkOdd : words.linkHint}
      </p>
    </div>
  );
}
