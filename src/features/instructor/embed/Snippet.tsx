import { useRef, useState } from 'preact/hooks';
import { embedBuilderWords as words } from '../../../words/instructor/embed-builder';
import styles from './Snippet.module.css';

/** The line to paste, to be copied by a button or by hand. */
export function Snippet({ text, isLocal }: { text: string; isLocal: boolean }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ text: string; isCopied: boolean }>();
  const copy = async () => {
    setOutcome(undefined);
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ text, isCopied: true });
    } catch {
      setOutcome({ text, isCopied: false });
      area.current?.focus();
      area.current?.select();
    }
  };
  return (
    <div className={styles.snippet}>
      <textarea ref={area} readOnly rows={4} spellcheck={false} aria-label={words.snippet} value={text} />
      <div className={styles.actions}>
        <button type="button" className="button button-main" aria-disabled={text === ''} onClick={() => text && copy()}>
          {words.copy}
        </button>
        <span role="status" className={styles.said}>
          {outcome?.text === text && (outcome.isCopied ? words.copied : words.copyFailed)}
        </span>
      </div>
      {isLocal && <p className={styles.local}>{words.localSite}</p>}
    </div>
  );
}
