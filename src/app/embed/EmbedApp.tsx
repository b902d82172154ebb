import type { ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import { QuestionMannerContext } from '../../features/site-data';
import type { EmbedSession } from '../../stores/embed/embed-session';
import { useLearner, useStore } from '../../stores/stores-context';
import { embedWords } from '../../words/player/embed';
import { words } from '../../words/words';
import { EmbedFoot } from './EmbedFoot';
import styles from './EmbedFrame.module.css';
import { EmbedLesson, type LessonParts } from './EmbedLesson';
import { EmbedQuestion } from './EmbedQuestion';
import type { ShownSubject } from './embed-subject';

export type EmbedAppProps = {
  subject: ShownSubject;
  /** The page of the site that shows the same. */
  home: string;
  isSealed: boolean;
  session: Pick<EmbedSession, 'store' | 'startOver' | 'refuseReset'>;
  /** There on the pages of lessons. */
  parts?: LessonParts;
};

/** A page of the site without the frame of the site, for the page of somebody else. */
export function EmbedApp({ subject, home, isSealed, session, parts }: EmbedAppProps) {
  const { shown, place } = subject;
  const manner = useMemo(() => ({ isSealed, Saved: savedIn(session) }), [isSealed, session]);
  return (
    <div className={styles.frame} data-embed={shown.show}>
      <main>
        <QuestionMannerContext value={manner}>
          {shown.show === 'question' && <EmbedQuestion shown={shown} place={place} />}
          {shown.show === 'lesson' && parts && <EmbedLesson shown={shown} place={place} parts={parts} />}
        </QuestionMannerContext>
      </main>
      <EmbedFoot home={home} session={session} mayStartOver={!isSealed && shown.show === 'lesson'} />
    </div>
  );
}

/** Says of an answer whether it is kept, by whoever keeps it; where nobody does, the foot says so once. */
function savedIn(session: Pick<EmbedSession, 'store'>): ComponentType<{ isShown: boolean }> {
  return function EmbedSaved({ isShown }) {
    const state = useLearner(({ saving }) => saving.state);
    const keeper = useStore(session.store, (now) => now.keeper);
    const said = {
      browser: state === 'idle' ? undefined : words.saving[state],
      host: embedWords.keptByHost,
      page: undefined,
    };
    const text = isShown ? said[keeper] : undefined;
    return (
      <span className={styles.saved} aria-live="polite" data-saving={text && (keeper === 'browser' ? state : 'saved')}>
        {text}
      </span>
    );
  };
}
