import { useMemo, useState } from 'react';
import type { Passage } from '../core/passage';
import { QuestionCard } from '../questions/QuestionCard';
import type { Question } from '../questions/question-kinds';
import { useAttempt, useLearner, useLearnerActions, useSettings, useSettingsActions } from '../stores/stores-context';
import { words } from '../words/words';
import styles from './LiveQuestion.module.css';
import { Passages } from './Passages';
import { paths } from './paths';
import { SiteLink } from './SiteLink';

/** A question joined to the learner's memory; `place` says where it is answered, for example `lesson:incident-response`. */
export function LiveQuestion({ question, place, lesson }: { question: Question; place: string; lesson?: string }) {
  const attempt = useAttempt(place, question);
  const { advance } = useLearnerActions();
  const mode = useSettings((settings) => settings.boardMode);
  const { choose } = useSettingsActions();
  const [isCheckedHere, setIsCheckedHere] = useState(false);
  return useMemo(
    () => (
      <QuestionCard
        question={question}
        attempt={attempt}
        onEvent={(event) => {
          setIsCheckedHere(event.type === 'checked');
          advance(place, question, event);
        }}
        words={words.questions}
        renderPassages={(passages: readonly Passage[]) => <Passages passages={passages} />}
        mode={mode}
        onMode={(chosen) => choose('boardMode', chosen)}
        renderSee={(see) => <SeeLinks see={see} lesson={lesson} />}
        saved={<SavedMark isShown={isCheckedHere && attempt.phase === 'checked'} />}
      />
    ),
    [question, attempt, advance, place, lesson, isCheckedHere, mode, choose],
  );
}

function SeeLinks({ see, lesson }: { see: readonly string[]; lesson?: string }) {
  return see.map((address) => {
    const [id = '', anchor = ''] = address.split('#');
    return (
      <p key={address} className={styles.see}>
        {id === lesson ? (
          <a href={`#${anchor}`}>{words.questions.readPassage}</a>
        ) : (
          <SiteLink to={paths.lesson(id, anchor)}>{words.questions.readPassage}</SiteLink>
        )}
      </p>
    );
  });
}

/** Says of the answer that was just checked whether it is kept; its live region is there before. */
function SavedMark({ isShown }: { isShown: boolean }) {
  const state = useLearner(({ saving }) => saving.state);
  const isSaid = isShown && state !== 'idle';
  return (
    <span className={styles.saved} aria-live="polite" data-saving={isSaid ? state : undefined}>
      {isSaid && words.saving[state]}
    </span>
  );
}
