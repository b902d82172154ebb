import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '../../words/words';
import styles from '../Shell.module.css';

/** Opens the dialog for keeping the course on this device; its code comes with the first click. */
export function KeepButton() {
  const [Dialog, setDialog] = useState<ComponentType<{ onClose: () => void }>>();
  const [hasFailed, setFailed] = useState(false);
  const open = async () => {
    setFailed(false);
    const { KeepDialog } = await import('./KeepDialog');
    setDialog(() => KeepDialog);
  };
  return (
    <>
      <button type="button" className={styles.keep} onClick={() => void open().catch(() => setFailed(true))}>
        {words.site.keepOffline}
      </button>
      <span role="status">{hasFailed && ` ${words.pageFailed.text}`}</span>
      {Dialog && <Dialog onClose={() => setDialog(undefined)} />}
    </>
  );
}
