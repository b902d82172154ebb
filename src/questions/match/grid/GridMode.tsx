import { Fragment } from 'preact';
import { Badge } from '../parts/Badge';
import { ItemText } from '../parts/ItemText';
import type { Board } from '../parts/use-board';
import { ReviewDetails } from '../review/ReviewDetails';
import { ItemVerdict } from '../review/ReviewList';
import { GridCell } from './GridCell';
import styles from './GridMode.module.css';
import { useIsNarrow } from './use-is-narrow';

/** More columns than this do not fit a table, however wide the page. */
const mostColumns = 7;

/** Checkboxes: a row for each item and a column for each bin, or one group for each item where there is no room for that. */
export function GridMode({ board }: { board: Board }) {
  const isNarrow = useIsNarrow();
  return isNarrow || board.ask.bins.length > mostColumns ? <GridGroups board={board} /> : <GridTable board={board} />;
}

function GridTable({ board }: { board: Board }) {
  const { ask, review, words } = board;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            {words.board.items}
          </th>
          {ask.bins.map((bin) => (
            <th key={bin.id} scope="col">
              <span className={styles.column}>
                <Badge ask={ask} bin={bin} /> {bin.text.text}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ask.items.map((item) => (
          <Fragment key={item.id}>
            <tr data-reviewed={review ? '' : undefined}>
              <th scope="row">
                <ItemText item={item} />
                {review && <ItemVerdict board={board} review={review} item={item} />}
              </th>
              {ask.bins.map((bin) => (
                <td key={bin.id}>
                  <GridCell board={board} item={item} bin={bin} />
                </td>
              ))}
            </tr>
            {review && (
              <tr className={styles.details}>
                <td colSpan={ask.bins.length + 1}>
                  <ReviewDetails board={board} review={review} item={item} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function GridGroups({ board }: { board: Board }) {
  const { ask, review } = board;
  return ask.items.map((item) => (
    <fieldset key={item.id} className={styles.group}>
      <legend>
        <ItemText item={item} />
      </legend>
      {review && <ItemVerdict board={board} review={review} item={item} />}
      <div className={styles.choices} data-reviewed={review ? '' : undefined}>
        {ask.bins.map((bin) => (
          <GridCell key={bin.id} board={board} item={item} bin={bin}>
            <span className={styles.bin}>
              <Badge ask={ask} bin={bin} isSmall /> {bin.text.text}
            </span>
          </GridCell>
        ))}
      </div>
      {review && <ReviewDetails board={board} review={review} item={item} />}
    </fieldset>
  ));
}
