import { openChoice, type PracticeChoice, practiceSearch } from '../../../course/practice/practice-choice';
import type { Question } from '../../../questions/question-kinds';
import type { Paper } from '../../../study/session';
import { practiceWords } from '../../../words/practice';
import { paths } from '../../paths';
import { ShortcutHelp, type ShortcutLine } from '../../ShortcutHelp';
import { CopyLink } from '../CopyLink';
import { NoteField } from './NoteField';
import { ReportLink } from './ReportLink';
import styles from './SetTools.module.css';

const { keys } = practiceWords.set;

const lines: readonly ShortcutLine[] = [
  { keys: ['1–9', 'A–E'], does: keys.pick },
  { keys: ['Enter'], does: keys.enter },
  { keys: ['ArrowLeft', 'p'], does: keys.previous },
  { keys: ['ArrowRight', 'n'], does: keys.next },
  { keys: ['g', 'u', 's'], does: keys.sureness },
  { keys: ['f'], does: keys.flag },
  { keys: ['h'], does: keys.hint },
];

type SetToolsProps = {
  choice: PracticeChoice;
  seed: string;
  paper: Paper;
  question: Question | undefined;
  report: string | undefined;
};

/** What can be done besides answering: a note, a report, the link of the set, the list of keys. */
export function SetTools({ choice, seed, paper, question, report }: SetToolsProps) {
  const isForAll = choice.state === 'any' || choice.ids.length > 0;
  // What was drawn by one learner's memory is named question by question for others.
  const shared = isForAll ? choice : { ...openChoice, ids: paper.items.map(({ questionId }) => questionId) };
  return (
    <div className={styles.tools}>
      {question && <NoteField key={question.id} questionId={question.id} />}
      <div className={styles.line}>
        <CopyLink address={() => paths.practice(practiceSearch(shared, seed))} />
        <ShortcutHelp lines={lines} />
      </div>
      {question && report !== undefined && <ReportLink report={report} question={question} />}
    </div>
  );
}
