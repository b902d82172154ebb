import { useSessions } from '../../../../stores/session/sessions-context';
import { useLearner } from '../../../../stores/stores-context';
import type { Session } from '../../../../study/session';
import { examWords } from '../../../../words/exam';
import styles from './PaperBar.module.css';
import { PaperClock } from './PaperClock';

/** What stays in view: the clock, and whether the answers are kept. Only that they are not is spoken. */
export function PaperBar({ session }: { session: Session }) {
  const saving = useSessions((state) => state.saving);
  const log = useLearner((state) => state.log.kind);
  const isLost = saving === 'unsaved' || (saving === 'saved' && (log === 'memory' || log === 'readonly'));
  return (
    <div className={styles.bar}>
      <PaperClock session={session} />
      <p className={styles.saving} data-saving={isLost ? 'unsaved' : saving}>
        {!isLost && examWords.paper.saving[saving]}
        <span role="status">{isLost && examWords.paper.saving.unsaved}</span>
      </p>
    </div>
  );
}
