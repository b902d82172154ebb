import { useSyncExternalStore } from 'preact/compat';
import { useContext } from 'preact/hooks';

import { playerWords } from '../../../words/player/player';

import { PlayerContext } from '../player-context';
import styles from './KeepingLine.module.css';
import { noKeeper } from './keeping';

const words = playerWords.launch;

/** What the launch found that the learner should know or decide; its live region stands there from the start. */
export function LaunchNotice() {
  const { keeper } = useContext(PlayerContext);
  const { isPartLost, nameless } = useSyncExternalStore(keeper.subscribe, keeper.get, noKeeper.get);
  return (
    <div role="status" className={styles.notice}>
      {isPartLost && <p>{words.partLost}</p>}
      {nameless !== undefined && (
        <>
          <p>{words.nameless(nameless.answers, nameless.at)}</p>
          <div className={styles.actions}>
            <button type="button" className="button" onClick={() => keeper.takeNameless(true)}>
              {words.mine}
            </button>
            <button type="button" className="button" onClick={() => keeper.takeNameless(false)}>
              {words.notMine}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
