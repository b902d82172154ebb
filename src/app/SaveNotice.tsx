import { useLearner, useSettings, useSettingsActions } from '../stores/stores-context';
import { words } from '../words/words';
import styles from './Shell.module.css';

/** One quiet line when answers cannot be kept; its live region stands there from the start. */
export function SaveNotice() {
  const log = useLearner((state) => state.log);
  const saving = useLearner((state) => state.saving);
  const setAside = useLearner((state) => state.setAside);
  const seen = useSettings((settings) => settings.setAsideSeen);
  const { choose } = useSettingsActions();
  const lines: string[] = [];
  if (log.kind === 'readonly')
    lines.push(log.reason.code === 'newer' ? words.saving.readonly : words.saving.problem[log.reason.code]);
  // A store that is merely slow to open is no news until an answer waits for it.
  else if (log.kind === 'memory' && (log.reason.code === 'blocked' || saving.state === 'unsaved'))
    lines.push(words.saving.problem[log.reason.code]);
  else if (saving.state === 'unsaved') lines.push(words.saving.problem[saving.problem.code]);
  return (
    <div role="status" className={styles.notice} data-save-notice="">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {setAside > Number(seen) && (
        <p>
          {words.saving.setAside(setAside)}{' '}
          <button type="button" className={styles.dismiss} onClick={() => choose('setAsideSeen', `${setAside}`)}>
            {words.saving.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}
