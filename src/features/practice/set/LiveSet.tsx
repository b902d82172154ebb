import type { RefObject } from 'preact';
import type { PracticePageData } from '../../../course/page-data';
import type { PracticeChoice } from '../../../course/practice/practice-choice';
import type { Question } from '../../../questions/question-kinds';
import { useSessionActions } from '../../../stores/session/sessions-context';
import type { Session } from '../../../study/session';
import { ProgressBar } from '../../../ui/ProgressBar';
import { practiceWords } from '../../../words/practice';
import { FlagButton } from '../item/FlagButton';
import { LiveItem } from '../item/LiveItem';
import { SetTools } from '../item/SetTools';
import styles from './LiveSet.module.css';
import { Moves } from './Moves';

const words = practiceWords.set;

type LiveSetProps = {
  data: PracticePageData;
  choice: PracticeChoice;
  seed: string;
  session: Session;
  questions: ReadonlyMap<string, Question>;
  heading: RefObject<HTMLHeadingElement | null>;
};

/** One question of the set, with the way to the others and to the end. */
export function LiveSet({ data, choice, seed, session, questions, heading }: LiveSetProps) {
  const { advance } = useSessionActions();
  const { paper, items, current } = session;
  const of = items.length;
  const answered = items.filter(({ points }) => points).length;
  const question = questions.get(paper.items[current]?.questionId ?? '');
  const isAnswered = items[current]?.points !== undefined;
  const move = (to: number) => advance(paper.id, { type: 'moved', to });
  const end = () => advance(paper.id, { type: 'handed-in' });
  const goOn = () => (current + 1 < of ? move(current + 1) : end());
  const firstOpen = items.findIndex(({ points }) => !points);
  /** By Enter the set ends only when nothing in it is open. */
  const goOnByKey = () => (current + 1 >= of && firstOpen >= 0 && firstOpen !== current ? move(firstOpen) : goOn());
  const moves = <Moves index={current} of={of} isAnswered={isAnswered} onMove={move} onGoOn={goOn} />;
  const tools = <SetTools choice={choice} seed={seed} paper={paper} question={question} report={data.report} />;
  return (
    <>
      <div className={styles.top}>
        <ProgressBar value={answered} of={of} label={words.answered(answered, of)} />
        <button type="button" className="button" onClick={end}>
          {words.end}
        </button>
      </div>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {words.question(current + 1, of)}
        </h2>
        {question && <FlagButton key={question.id} questionId={question.id} />}
      </div>
      {question ? (
        <LiveItem
          key={question.id}
          data={data}
          session={session}
          question={question}
          moves={moves}
          tools={tools}
          onGoOn={goOnByKey}
        />
      ) : (
        <>
          <p className={styles.gone}>{words.gone}</p>
          {moves}
          {tools}
        </>
      )}
    </>
  );
}
