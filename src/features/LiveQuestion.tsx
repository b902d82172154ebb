import { useMemo } from 'react';
import type { Passage } from '../core/passage';
import { QuestionCard } from '../questions/QuestionCard';
import type { Question } from '../questions/question-kinds';
import { useAttempt, useLearner, useLearnerActions } from '../stores/stores-context';
import { words } from '../words/words';
import styles from './LiveQuestion.module.css';
import { Passages } from './Passages';
import { paths } from './paths';
import { SiteLink } from './SiteLink';

/** A question joined to the learner's memory; `place` says where it is answered, for example `lesson:incident-response`. */
export function LiveQuestion({ question, place, lesson }: { question: Question; place: string; lesson?: string }) {
  const attempt = useAttempt(place, question);
  const { advance } = useLearnerActions();
  return useMemo(
    () => (
      <QuestionCard
        question={question}
        attempt={attempt}
        onEvent={(event) => advance(place, question, event)}
        words={words.questions}
        renderPassages={(passages: readonly Passage[]) => <Passages passages={passages} />}
        renderSee={(see) => <SeeLinks see={see} lesson={lesson} />}
        saved={<SavedMark />}
      />
    ),
    [question, attempt, advance, place, lesson],
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
          <SiteLink to={paths.lesson.to(id, anchor)}>{words.questions.readPassage}</SiteLink>
        )}
      </p>
    );
  });
}

function SavedMark() {
  const state = useLearner(({ saving }) => saving.state);
  if (state === 'idle') return null;
  return (
    <span className={styles.saved} data-saving={state}>
      {words.saving[state]}
    </span>
  );
}
