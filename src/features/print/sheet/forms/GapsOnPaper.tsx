import type { SheetForm, SheetGap } from '../../../../packaging/print/sheet-form';
import { Html } from '../../../../ui/Html';
import { printWords } from '../../../../words/instructor/print';
import styles from './forms.module.css';

const words = printWords.sheet;

/** A text with numbered gaps, and what may go into those that are picked from a list. */
export function GapsOnPaper({ form }: { form: Extract<SheetForm, { form: 'gaps' }> }) {
  const picked = form.pieces.filter((piece): piece is SheetGap => 'gap' in piece && piece.choices !== undefined);
  return (
    <>
      <p className={styles.text}>
        {form.pieces.map((piece, index) =>
          'gap' in piece ? (
            <span key={piece.gap} className={styles.gap}>
              ({piece.gap}) <span className={styles.blank} />
            </span>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces keep their order
            <Html key={`text-${index}`} as="span" html={piece.html} />
          ),
        )}
      </p>
      {picked.map(({ gap, choices = [] }) => (
        <p key={gap} className={styles.choices} data-mark={gap}>
          <strong>{words.gapsOneOf(gap)}</strong>
          {choices.map((choice) => (
            <span key={choice} data-id={choice}>
              <span className={styles.box} /> {choice}
            </span>
          ))}
        </p>
      ))}
    </>
  );
}
