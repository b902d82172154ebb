import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from '../../platform/when-idle';
import styles from '../Shell.module.css';

/** Longer than a first answer takes to become possible on a slow line, in milliseconds. */
const pause = 4_000;

/** The place of the line about a new version. What shows it, and installs the service worker, comes when the page is idle. */
export function UpdateNotice() {
  const [Line, setLine] = useState<ComponentType<{ buttonClass: string | undefined }>>();
  useEffect(() => {
    if (!import.meta.env.PROD) return;
    const load = async () => {
      const { UpdateLine } = await import('./UpdateLine');
      setLine(() => UpdateLine);
    };
    // Without a network it is not there, and not missed.
    return whenIdle(() => void load().catch(() => undefined), { after: pause, most: pause });
  }, []);
  return (
    <div role="status" className={styles.notice} data-update-notice="">
      {Line && <Line buttonClass={styles.dismiss} />}
    </div>
  );
}
