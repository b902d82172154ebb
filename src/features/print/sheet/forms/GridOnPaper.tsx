import type { MarkedLine, SheetForm } from '../../../../packaging/print/sheet-form';
import { Html } from '../../../../ui/Html';
import { printWords } from '../../../../words/instructor/print';
import styles from './forms.module.css';

const words = printWords.sheet;

/** More columns, or longer names, do not fit above boxes; then the names stand in a list above the grid. */
const mostNamed = 6;
const longestName = 22;

/** A table of boxes: items down, places across. */
export function GridOnPaper({ form: { rows, columns } }: { form: Extract<SheetForm, { form: 'grid' }> }) {
  const isNamed = columns.length <= mostNamed && columns.every(({ text }) => text.length <= longestName);
  return (
    <>
      {!isNamed && (
        <ul className={styles.legend}>
          {columns.map((column) => (
            <li key={column.id}>
              <Name column={column} />
            </li>
          ))}
        </ul>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex lint/a11y/useSemanticElements: on a phone the grid is wider than the screen, and keys must scroll it */}
      <div className={styles.scroller} role="group" tabIndex={0} aria-label={words.gridLabel}>
        <table className={styles.grid}>
          <thead>
            <tr>
              <th scope="col">{words.item}</th>
              {columns.map((column) => (
                <th key={column.id} scope="col" data-mark={column.mark} data-id={column.id}>
                  {isNamed ? <Name column={column} /> : column.mark}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ mark, id, html }) => (
              <tr key={id} data-mark={mark} data-id={id}>
                <th scope="row">
                  <span>{mark}</span> <Html as="span" html={html} />
                </th>
                {columns.map((column) => (
                  <td key={column.id}>
                    <span className={styles.box} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const Name = ({ column: { mark, html } }: { column: MarkedLine }) => (
  <>
    {mark}. <Html as="span" html={html} />
  </>
);
