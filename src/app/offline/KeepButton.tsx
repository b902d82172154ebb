import { type ComponentType, useState } from 'react';
import { words } from '../../words/words';
import styles from '../Shell.module.css';

/** Opens the dialog for keeping the course on this device; its code comes with the first click. */
export function KeepButton() {
  const [Dialog, setDialog] = useState<ComponentType<{ onClose: () => void }>>();
  const open = async () => {
    const { KeepDialog } = await import('./KeepDialog');
    setDialog(() => KeepDialog);
  };
  return (
    <>
      <button type="button" className={styles.keep} onClick={() => void open().catch(() => undefined)}>
        {words.site.keepOffline}
      </button>
      {Dialog && <Dialog onClose={() => setDialog(undefined)} />}
    </>
  );
}
