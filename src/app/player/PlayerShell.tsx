import type { ComponentChildren } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';
import { useIsLive } from '../../questions/parts/use-is-live';

import { playerWords as words } from '../../words/player/player';

import { KeepingLine } from './keeping/KeepingLine';
import { LaunchNotice } from './keeping/LaunchNotice';
import styles from './PlayerShell.module.css';
import { PlayerContext } from './player-context';

/** A package has no site around it: a line with its title and where the answers are, and then its one page. */
export function PlayerShell({
  title,
  course,
  children,
}: {
  title: string;
  course: string;
  children: ComponentChildren;
}) {
  const { config } = useContext(PlayerContext);
  // The page was drawn before anyone named the package.
  const shown = useIsLive() && config ? config.title : title;
  useLayoutEffect(() => {
    document.title = shown;
  }, [shown]);
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#site:content">
        {words.skip}
      </a>
      <header className={styles.header}>
        <p className={styles.title}>{shown}</p>
        <KeepingLine course={course} />
      </header>
      <LaunchNotice />
      <main id="site:content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </div>
  );
}
