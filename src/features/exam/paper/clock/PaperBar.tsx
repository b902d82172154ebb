import { useSessions } from '../../../../stores/session/sessions-context';
import type { Session } from '../../../../study/session';
import { examWords } from '../../../../words/exam';
import styles from './PaperBar.module.css';
import { PaperClock } from './PaperClock';

/** What stays in view: the clock, and whether the answers are kept. */
export function PaperBar({ session }: { session: Session }) {
  const saving = useSessions((state) => state.saving);
  return (
    <div className={styles.bar}>
      <PaperClock session={session} />
      <p className={styles.saving} data-saving={saving} aria-live={saving === 'unsaved' ? 'assertive' : 'off'}>
        {examWords.paper.saving[saving]}
      </p>
    </div>
  );
}
