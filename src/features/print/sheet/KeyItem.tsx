import type { SheetItem } from '../../../packaging/print/sheet';
import type { KeyEntry } from '../../../packaging/print/sheet-key';
import { Html } from '../../../ui/Html';
import { printWords } from '../../../words/instructor/print';
import styles from './KeyItem.module.css';
import { PaperPassages } from './PaperPassages';
import sheet from './SheetView.module.css';

const words = printWords.sheet;

/** One question of the answer key: what to find on the sheet, and why. */
export function KeyItem({ item }: { item: SheetItem }) {
  const { number, id, stem, points, key, explanation, sources, domain, task } = item;
  return (
    <section className={sheet.question} data-sheet-item={id} data-form={item.form.form}>
      <h3>
        <span className={sheet.number}>{number}.</span> <Html as="span" className={sheet.stem} html={stem} />{' '}
        <span className={sheet.points}>{words.points(points)}</span>
      </h3>
      <p className={styles.answer}>
        <span>{words.answer}:</span> {item.form.form === 'letters' ? lettersOf(key.entries) : entriesOf(key.entries)}
      </p>
      <ul className={styles.lines}>
        {key.lines.map(({ mark, html, isRight, reasons }) => (
          <li key={`${mark} ${html}`} data-right={isRight || undefined}>
            <strong className={styles.mark}>{mark}</strong>
            <div>
              {isRight && <strong>✓ {words.right} </strong>}
              <Html as="span" className={styles.text} html={html} />
              {reasons.map((reason) => (
                <Html key={reason} as="p" html={reason} />
              ))}
            </div>
          </li>
        ))}
      </ul>
      {explanation.length > 0 && (
        <div className={styles.why}>
          <strong>{words.why}</strong>
          <PaperPassages passages={explanation} />
        </div>
      )}
      {(domain !== undefined || sources.length > 0) && (
        <p className={styles.from}>
          {domain !== undefined && <span>{words.topic(domain, task)}</span>}
          {sources.length > 0 && <span>{words.sources}:</span>}
          {sources.map((source) => (
            <a key={source} href={source} rel="noopener noreferrer">
              {source}
            </a>
          ))}
        </p>
      )}
    </section>
  );
}

/** "C – A – B" */
const lettersOf = (entries: readonly KeyEntry[]) => (
  <strong data-entry="">{entries.map(({ marks }) => marks.join()).join(' – ')}</strong>
);

/** "B, D" or "A 1, 3" and "B 2", or for a blank what may stand in it. */
const entriesOf = (entries: readonly KeyEntry[]) =>
  entries.map(({ at, marks }) => (
    <span key={at} className={styles.entry} data-entry={at ?? ''}>
      {at !== undefined && `${at} `}
      <strong>{marks.length === 0 ? words.nowhere : marks.join(separator(at))}</strong>
    </span>
  ));

const separator = (at: string | undefined): string => (at !== undefined && /^\d/.test(at) ? words.or : ', ');
