import { useRef, useState } from 'preact/hooks';
import { itemResultsWords } from '../../words/instructor/item-results';
import styles from './DropZone.module.css';

const fieldId = 'results-field';

/** For when the button that has the focus is about to go. */
export const focusField = (): void => document.getElementById(fieldId)?.focus();

const words = itemResultsWords.drop;

/** A native file field that is as large as the place to drop on. */
export function DropZone({ onFiles, onSample }: { onFiles: (files: readonly File[]) => void; onSample: () => void }) {
  const [isOver, setIsOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const take = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    // The same file may be chosen again after it was removed.
    if (field.current) field.current.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <div className={styles.zone}>
      <label
        className={styles.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <span className={styles.title}>{words.title}</span>
        <span>{words.text}</span>
        <input
          ref={field}
          id={fieldId}
          type="file"
          multiple
          accept=".json,.jsonl,.ndjson,.csv,.tsv,.txt,application/json,text/csv,text/plain,text/tab-separated-values"
          onChange={(event) => take(event.currentTarget.files)}
        />
        <span className={styles.limits}>{words.limits}</span>
      </label>
      <button type="button" className="button" onClick={onSample}>
        {words.sample}
      </button>
    </div>
  );
}
