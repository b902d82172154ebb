import type { PrintPageData } from '../../../course/page-data';
import type { PrintChoice } from '../../../packaging/print/print-choice';
import { itemsOf } from '../../../packaging/print/sheet';
import { printWords } from '../../../words/instructor/print';
import type { Sheet } from '../load-sheet';
import { phonePath } from '../phone-path';
import { PhoneCode } from './PhoneCode';
import styles from './SheetHead.module.css';

const words = printWords.sheet;

type SheetHeadProps = { sheet: Sheet; choice: PrintChoice; course: PrintPageData['course'] };

/** Which sheet it is and whose; and the code that leads to the same on a phone. */
export function SheetHead({ sheet, choice, course }: SheetHeadProps) {
  const { subject, isKey } = choice;
  const items = itemsOf(sheet.blocks);
  const all = items.reduce((sum, { points }) => sum + points, 0);
  const path = phonePath(subject);
  const order = subject.seed === undefined ? words.pageOrder : words.order(subject.seed);
  return (
    <header className={styles.head}>
      <div className={styles.what}>
        <p className={styles.course}>
          {course.title} · {course.code}
        </p>
        <h2>{sheet.title}</h2>
        <p className={styles.facts}>
          {isKey && <strong>{words.key} · </strong>}
          <strong>{order}</strong> · {words.total(items.length, all)}
          {sheet.minutes !== undefined && ` · ${words.minutes(sheet.minutes)}`}
        </p>
        {!isKey && (
          <p className={styles.lines}>
            <span className={styles.name}>{words.name}</span>
            <span className={styles.date}>{words.date}</span>
            <span className={styles.score}>
              {words.score} <span className={styles.gap} /> {words.of(all)}
            </span>
          </p>
        )}
      </div>
      {path !== undefined && subject.kind !== 'paper' && !isKey && (
        <PhoneCode path={path} label={words.phone[subject.kind]} />
      )}
    </header>
  );
}
