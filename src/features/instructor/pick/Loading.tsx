import { pickWords as words } from '../../../words/instructor/pick';
import styles from './pick.module.css';
import type { Asked } from './use-asked';

/** Says that something is on its way, or that it did not come. The region is there before. */
export function Loading({ asked, isNeeded = true }: { asked: Asked<unknown>; isNeeded?: boolean }) {
  return (
    <p role="status" className={styles.status}>
      {isNeeded && asked.state === 'loading' && words.loading}
      {isNeeded && asked.state === 'failed' && (
        <>
          {words.failed}{' '}
          <button type="button" className={styles.retry} onClick={asked.retry}>
            {words.retry}
          </button>
        </>
      )}
    </p>
  );
}
