import { useState } from 'preact/hooks';
import { SiteLink } from '../../features/SiteLink';
import type { EmbedSession, Keeper } from '../../stores/embed/embed-session';
import { useLearner, useStore } from '../../stores/stores-context';
import { embedWords } from '../../words/player/embed';
import { words } from '../../words/words';
import styles from './EmbedFrame.module.css';

type Props = {
  home: string;
  session: Pick<EmbedSession, 'store' | 'startOver' | 'refuseReset'>;
  mayStartOver: boolean;
};

/** Below the content of a frame: the way to the site, one quiet line about keeping, and starting over, which is never done without asking. */
export function EmbedFoot({ home, session, mayStartOver }: Props) {
  const keeper = useStore(session.store, (state) => state.keeper);
  const isResetAsked = useStore(session.store, (state) => state.isResetAsked);
  const line = useKeepingLine(keeper);
  const [isAsking, setIsAsking] = useState(false);
  const isOpen = isAsking || isResetAsked;
  const answer = (isAgreed: boolean) => {
    setIsAsking(false);
    if (isAgreed) session.startOver();
    else session.refuseReset();
  };
  return (
    <footer className={styles.foot}>
      <p className={styles.line}>
        <SiteLink to={home} target="_blank" rel="noopener">
          {embedWords.open}
        </SiteLink>
        <span role="status" data-embed-keeper={keeper}>
          {line}
        </span>
        {mayStartOver && !isOpen && (
          <button type="button" className={styles.small} data-action="start-over" onClick={() => setIsAsking(true)}>
            {embedWords.startOver}
          </button>
        )}
      </p>
      <div role="status">
        {isOpen && (
          <p className={styles.ask}>
            {isResetAsked ? embedWords.hostAsks : embedWords.startOverQuestion}{' '}
            <button type="button" className={styles.small} onClick={() => answer(true)}>
              {embedWords.yes}
            </button>{' '}
            <button type="button" className={styles.small} onClick={() => answer(false)}>
              {embedWords.no}
            </button>
          </p>
        )}
      </div>
    </footer>
  );
}

/** Who keeps the answers; where this browser should and cannot, why. */
function useKeepingLine(keeper: Keeper): string {
  const saving = useLearner((state) => state.saving);
  const log = useLearner((state) => state.log);
  if (keeper !== 'browser') return embedWords.keeper[keeper];
  if (log.kind === 'readonly') return words.saving.readonly;
  return saving.state === 'unsaved' ? words.saving.problem[saving.problem.code] : embedWords.keeper.browser;
}
