import { useSyncExternalStore } from 'preact/compat';
import { useContext, useRef } from 'preact/hooks';
import { useIsLive } from '../../../questions/parts/use-is-live';
import { playerWords as words } from '../../../words/player/player';
import { PlayerContext } from '../player-context';
import { selfTestPage } from '../watch-leaving';
import { CarryAnswers } from './CarryAnswers';
import styles from './KeepingLine.module.css';
import { type KeepingState, noKeeper } from './keeping';

const signs: Readonly<Record<KeepingState, string>> = {
  opening: '…',
  sending: '…',
  sent: '✓',
  device: '✓',
  uncounted: 'i',
  waiting: '!',
  absent: '!',
  ended: '!',
  newer: '!',
  unkept: '!',
};

/** Where the answers are, always in view, with what is behind it in a fold. What only passes is shown and not spoken. */
export function KeepingLine({ course }: { course: string }) {
  const { keeper, config } = useContext(PlayerContext);
  const hasTest = useIsLive() && config !== undefined && config.format !== 'html';
  const keeping = useSyncExternalStore(keeper.subscribe, keeper.get, noKeeper.get);
  const { state, unsent, problem } = keeping;
  const said = useRef('');
  if (state !== 'opening' && state !== 'sending') said.current = words.keeping[state];
  const returnTo = keeper.returnTo();
  const hasSite = state !== 'device' && state !== 'unkept' && state !== 'opening' && state !== 'newer';
  return (
    <>
      <details className={styles.line} data-keeping={state}>
        <summary>
          <span className={styles.sign} aria-hidden="true">
            {signs[state]}
          </span>
          <span className={styles.text}>{words.keeping[state]}</span>
        </summary>
        <section className={styles.panel} aria-label={words.details}>
          <p>{words.about[state]}</p>
          {hasSite && unsent > 0 && <p>{words.unsent(unsent)}</p>}
          {problem && (
            <dl className={styles.facts}>
              <dt>{words.error}</dt>
              <dd>
                <code>
                  {problem.code}
                  {problem.detail && `: ${problem.detail}`}
                </code>
              </dd>
              <dt>{words.since}</dt>
              <dd>{words.moment(problem.since)}</dd>
            </dl>
          )}
          {returnTo && (
            <p>
              <a href={returnTo}>{words.back}</a>
            </p>
          )}
          <CarryAnswers course={course} />
          {hasTest && (
            <p>
              <a href={`${selfTestPage}${window.location.search}`}>{words.test}</a> {words.testNote}
            </p>
          )}
        </section>
      </details>
      <p role="status" className="spoken">
        {said.current}
      </p>
    </>
  );
}
