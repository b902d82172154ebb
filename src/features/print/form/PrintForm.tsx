import type { PrintPageData } from '../../../course/page-data';
import { type Printable, type PrintChoice, textSizes } from '../../../packaging/print/print-choice';
import { printWords } from '../../../words/instructor/print';
import { OrderField } from './OrderField';
import { PasteField } from './PasteField';
import styles from './PrintForm.module.css';
import { Select } from './Select';
import { SubjectFields } from './SubjectFields';
import { usualSubject } from './usual-subject';

const words = printWords.form;
const kinds = ['lesson', 'set', 'board', 'paper'] as const;

type PrintFormProps = {
  data: PrintPageData;
  known: Printable;
  choice: PrintChoice;
  /** Whether the sheet that is shown is the chosen one. */
  isReady: boolean;
  onChoose: (choice: PrintChoice) => void;
};

/** Chooses a sheet; every change shows at once, and the address follows. */
export function PrintForm({ data, known, choice, isReady, onChoose }: PrintFormProps) {
  const { subject } = choice;
  const change = (changed: Partial<PrintChoice>) => onChoose({ ...choice, ...changed });
  return (
    <section className={styles.form} aria-label={words.title}>
      <div className={styles.fields}>
        <Select
          label={words.what}
          value={subject.kind}
          options={kinds.map((kind) => ({ value: kind, name: words.kinds[kind] }))}
          onChange={(kind) => change({ subject: usualSubject(kind, subject, known) })}
        />
        <SubjectFields data={data} choice={choice} onChange={change} />
      </div>
      {(subject.kind === 'set' || subject.kind === 'board') && (
        <PasteField known={known} onPaste={(pasted) => change({ subject: pasted })} />
      )}
      <div className={styles.fields}>
        <OrderField subject={subject} onChange={(next) => change({ subject: next })} />
        <Select
          label={words.sheet}
          value={choice.isKey ? 'key' : 'handout'}
          options={(['handout', 'key'] as const).map((value) => ({ value, name: words.sheets[value] }))}
          onChange={(value) => change({ isKey: value === 'key' })}
        />
        <Select
          label={words.size}
          value={choice.size}
          options={textSizes.map((value) => ({ value, name: words.sizes[value] }))}
          onChange={(size) => change({ size })}
        />
      </div>
      <div className={styles.print}>
        <button
          type="button"
          className="button button-main"
          aria-disabled={!isReady}
          onClick={() => isReady && window.print()}
        >
          {words.print}
        </button>
        <p>{words.printHint}</p>
      </div>
    </section>
  );
}
