import type { ComponentChildren } from 'preact';
import { use } from 'preact/compat';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { Passage } from '../core/passage';
import { QuestionCard } from '../questions/QuestionCard';
import type { Question } from '../questions/question-kinds';
import { useQuestionView } from '../questions/question-views';
import type { AnswerExtra } from '../stores/keep-attempt';
import { useAttempt, useLearner, useLearnerActions, useSettings, useSettingsActions } from '../stores/stores-context';
import { words } from '../words/words';
import styles from './LiveQuestion.module.css';
import { Passages } from './Passages';
import { SeeLinks } from './SeeLinks';
import { AnswerFoldContext, QuestionMannerContext, TurnContext } from './site-data';

export type LiveQuestionProps = {
  question: Question;
  /** Where it is answered, for example `lesson:incident-response`. */
  place: string;
  /** The lesson on this page. */
  lesson?: string;
  /** What is recorded with a check, as far as the screen knows it. */
  extra?: () => AnswerExtra;
  beforeCheck?: ComponentChildren;
  /** Where a screen does something else than link to the passages. */
  renderSee?: (see: readonly string[]) => ComponentChildren;
};

const renderPassages = (passages: readonly Passage[]) => <Passages passages={passages} />;

/** A question joined to the learner's memory. */
export function LiveQuestion({ question, place, lesson, extra, beforeCheck, renderSee }: LiveQuestionProps) {
  // A prerendered question stays as it stands until its turn comes and its view is here.
  const turn = useContext(TurnContext)(question.id);
  if (turn) use(turn);
  useQuestionView(question.kind);
  const attempt = useAttempt(place, question);
  const { advance } = useLearnerActions();
  const mode = useSettings((settings) => settings.boardMode);
  const { choose } = useSettingsActions();
  const fold = useContext(AnswerFoldContext);
  const { isSealed, level, Saved = SavedMark } = useContext(QuestionMannerContext);
  const [isCheckedHere, setIsCheckedHere] = useState(false);
  return useMemo(
    () => (
      <QuestionCard
        question={question}
        attempt={attempt}
        onEvent={(event) => {
          setIsCheckedHere(event.type === 'checked');
          advance(place, question, event, event.type === 'checked' ? extra?.() : undefined);
        }}
        words={words.questions}
        renderPassages={renderPassages}
        mode={mode}
        onMode={(chosen) => choose('boardMode', chosen)}
        renderSee={renderSee ?? ((see) => <SeeLinks see={see} lesson={lesson} />)}
        beforeCheck={beforeCheck}
        renderFold={fold && ((asked, ask) => fold({ question: asked, ask, words: words.questions, renderPassages }))}
        isSealed={isSealed}
        level={level}
        saved={<Saved isShown={isCheckedHere && attempt.phase === 'checked'} />}
      />
    ),
    [
      question,
      attempt,
      advance,
      place,
      lesson,
      extra,
      beforeCheck,
      renderSee,
      isCheckedHere,
      mode,
      choose,
      fold,
      isSealed,
      level,
      Saved,
    ],
  );
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
