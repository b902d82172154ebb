import { Html } from '../../../ui/Html';
import { VerdictIcon } from '../../../ui/VerdictIcon';
import { practiceWords } from '../../../words/practice';
import styles from './LineList.module.css';
import { isSureButWrong, type SetLine } from './set-result';

const words = practiceWords.summary;

const icons = { correct: 'right', partial: 'partial', incorrect: 'wrong' } as const;

/** Every question of the set with its verdict, and how sure the learner was beside it. */
export const LineList = ({ lines }: { lines: readonly SetLine[] }) => (
  <ol className={styles.lines}>
    {lines.map((line) => (
      <li key={line.id} data-verdict={line.outcome}>
        <p className={styles.title}>
          {line.question ? <Html as="span" html={line.question.title.html} /> : words.gone}
        </p>
        <p className={styles.verdict}>
          {line.outcome !== 'blank' && <VerdictIcon verdict={icons[line.outcome]} />}
          <span>{words.verdict[line.outcome]}</span>
          {line.sureness &&
            (isSureButWrong(line) ? (
              <strong className={styles.loud}>{words.sureButWrong}</strong>
            ) : (
              <span className={styles.sureness}>{words.sure[line.sureness]}</span>
            ))}
        </p>
      </li>
    ))}
  </ol>
);
