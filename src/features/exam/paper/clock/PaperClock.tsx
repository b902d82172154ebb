import { useState } from 'preact/hooks';
import { useSettings, useSettingsActions } from '../../../../stores/stores-context';
import type { Session } from '../../../../study/session';
import { examWords } from '../../../../words/exam';
import { clockText, type SpokenTime, speakTime, warningAt } from './clock-text';
import styles from './PaperBar.module.css';
import { useRemaining } from './use-remaining';

const words = examWords.paper;
const minute = 60_000;

/** The time that is left: seen or hidden as the learner likes, and spoken four times at most. */
export function PaperClock({ session }: { session: Session }) {
  const left = useRemaining(session);
  const isShown = useSettings((settings) => settings.examClock) === 'shown';
  const { choose } = useSettingsActions();
  // What passed before the page was opened is seen on the clock and not said again.
  const [said, setSaid] = useState<SpokenTime>(() => ({ warning: left === undefined ? undefined : warningAt(left) }));
  const saying = left === undefined ? said : speakTime(said, left);
  if (saying !== said) setSaid(saying);
  if (left === undefined) return <p className={styles.time}>{words.noLimit}</p>;
  const isLate = left <= minute;
  // Who has hidden the clock sees a warning for a minute.
  const isSeen = !isShown && saying.warning !== undefined && left > (saying.warning - 1) * minute;
  return (
    <>
      {isShown && (
        <p role="timer" aria-live="off" className={styles.time} data-late={isLate || undefined}>
          <span className={styles.timeLabel}>{words.timeLeft}</span> <strong>{clockText(left)}</strong>
        </p>
      )}
      <button type="button" className={styles.toggle} onClick={() => choose('examClock', isShown ? 'hidden' : 'shown')}>
        {isShown ? words.hideClock : words.showClock}
      </button>
      <p role="status" className={isSeen ? styles.warning : 'spoken'} data-time-warning="">
        {saying.minutes !== undefined && words.warning(saying.minutes, saying.isExact ?? false)}
      </p>
    </>
  );
}
