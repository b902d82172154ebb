import { useSyncExternalStore } from 'preact/compat';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { offlineWords as words } from '../../words/offline';
import styles from './KeepDialog.module.css';
import type { Keeping, KeepState } from './keeping';
import { type OfflineSite, offlineSite } from './offline-site';

/** Tells what keeping the whole course costs, does it, and takes it back. It goes on when the dialog is closed. */
export function KeepDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [site, setSite] = useState<OfflineSite | 'none'>();
  useLayoutEffect(() => {
    dialog.current?.showModal();
    void offlineSite().then((found) => setSite(found ?? 'none'));
  }, []);
  return (
    <dialog ref={dialog} className={`dialog ${styles.dialog}`} aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{words.title}</h2>
      {site === undefined && <p>{words.looking}</p>}
      {site === 'none' && <p>{words.unable}</p>}
      {typeof site === 'object' && <KeepPanel keeping={site.keeping} />}
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  );
}

export function KeepPanel({ keeping }: { keeping: Keeping }) {
  const state = useSyncExternalStore(keeping.onChange, keeping.state);
  useEffect(() => void keeping.measure(), [keeping]);
  const keep = () => {
    // Asked for, not needed: without it the browser may clear the store when space is short.
    void navigator.storage?.persist?.().catch(() => false);
    void keeping.start();
  };
  const { kind, done, of } = state;
  const percent = percentOf(state);
  const isPart = kind === 'stopped' || kind === 'failed' || kind === 'full';
  return (
    <>
      <p>{textOf(state, percent)}</p>
      {kind === 'running' && (
        <>
          <progress className={styles.bar} value={percent} max={100} aria-label={words.title} />
          <p className={styles.note}>
            {words.keepingBytes(done, of)}. {words.mayClose}
          </p>
        </>
      )}
      {(isPart || (kind === 'offered' && done > 0)) && <p className={styles.note}>{words.toFetch(of - done)}</p>}
      {kind === 'kept' && <p className={styles.note}>{words.stays}</p>}
      <p className="spoken" role="status">
        {kind === 'running' ? words.keeping(percent - (percent % 25)) : textOf(state, percent)}
      </p>
      <p className={styles.actions}>
        {(kind === 'offered' || kind === 'removed') && (
          <button type="button" className="button button-main" onClick={keep}>
            {words.keep}
          </button>
        )}
        {isPart && (
          <button type="button" className="button button-main" onClick={keep}>
            {words.goOn}
          </button>
        )}
        {kind === 'running' && (
          <button type="button" className="button" onClick={keeping.stop}>
            {words.stop}
          </button>
        )}
        {(isPart || kind === 'kept') && (
          <button type="button" className="button" onClick={() => void keeping.remove()}>
            {words.remove}
          </button>
        )}
      </p>
    </>
  );
}

/** Never 100 before all is there. */
const percentOf = ({ done, of }: KeepState): number => (of === 0 ? 0 : Math.floor((100 * done) / of));

function textOf({ kind, of }: KeepState, percent: number): string {
  switch (kind) {
    case 'unknown':
      return words.looking;
    case 'unreachable':
      return words.noNetwork;
    case 'offered':
      return words.offer(of);
    case 'running':
      return words.keeping(percent);
    case 'stopped':
      return words.stopped(percent);
    case 'failed':
      return words.failed(percent);
    case 'full':
      return words.full(percent);
    case 'kept':
      return words.kept(of);
    case 'removed':
      return words.removed;
  }
}
