import { useState } from 'preact/hooks';
import { itemResultsWords } from '../../words/instructor/item-results';
import styles from './ItemTable.module.css';
import { ItemTableRow } from './ItemTableRow';
import { type ColumnName, columnNames, type ItemRow, type Order, sortRows } from './item-rows';

const words = itemResultsWords.table;

/** The columns in which the largest comes first at the first press. */
const largestFirst: readonly ColumnName[] = ['learners', 'time'];

/** A real table; its roles are written out because narrow screens lay it out as cards, which some browsers take for no table. */
export function ItemTable({ rows }: { rows: readonly ItemRow[] }) {
  const [order, setOrder] = useState<Order>({ column: 'findings', isDescending: false });
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (item: string) => {
    const next = new Set(open);
    if (!next.delete(item)) next.add(item);
    setOpen(next);
  };
  const sortBy = (column: ColumnName) =>
    setOrder(({ column: last, isDescending }) => ({
      column,
      isDescending: last === column ? !isDescending : largestFirst.includes(column),
    }));
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <table role="table" className={styles.table} aria-label={words.caption}>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tr role="row">
          {columnNames.map((column) => (
            <th
              // biome-ignore lint/a11y/noRedundantRoles: see above
              role="columnheader"
              key={column}
              scope="col"
              aria-sort={order.column === column ? (order.isDescending ? 'descending' : 'ascending') : undefined}
            >
              <button type="button" className={styles.sort} onClick={() => sortBy(column)}>
                {words.columns[column]}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <tbody role="rowgroup">
        {sortRows(rows, order).map((row) => (
          <ItemTableRow
            key={row.health.item}
            row={row}
            isOpen={open.has(row.health.item)}
            onToggle={() => toggle(row.health.item)}
          />
        ))}
      </tbody>
    </table>
  );
}
