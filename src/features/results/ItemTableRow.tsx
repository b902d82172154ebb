import { VerdictIcon } from '../../ui/VerdictIcon';
import { itemResultsWords } from '../../words/instructor/item-results';
import { ItemDetail } from './ItemDetail';
import styles from './ItemTable.module.css';
import { flagText, type ItemRow } from './item-rows';

const words = itemResultsWords.table;

/** A question with its figures; pressed, its details follow in a row of their own. */
export function ItemTableRow({ row, isOpen, onToggle }: { row: ItemRow; isOpen: boolean; onToggle: () => void }) {
  const { title, health } = row;
  const { learners, difficulty, discrimination, time, flags } = health;
  const figures = [
    { name: words.columns.learners, text: `${learners}` },
    { name: words.columns.difficulty, text: words.right(difficulty) },
    {
      name: words.columns.discrimination,
      text: discrimination.isKnown ? words.value(discrimination.value) : words.unknown,
    },
    { name: words.columns.time, text: time ? words.seconds(time.median) : words.unknown },
  ];
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: see ItemTable */}
      <tr role="row" data-item={health.item} data-open={isOpen || undefined}>
        {/* biome-ignore lint/a11y/noRedundantRoles: see ItemTable */}
        <th role="rowheader" scope="row">
          <button type="button" className={styles.open} aria-expanded={isOpen} onClick={onToggle}>
            {title}
          </button>
        </th>
        {figures.map(({ name, text }) => (
          // biome-ignore lint/a11y/noRedundantRoles: see ItemTable
          <td role="cell" key={name} className={styles.figure}>
            <span className={styles.label} aria-hidden="true">
              {name}
            </span>
            {text}
          </td>
        ))}
        {/* biome-ignore lint/a11y/noRedundantRoles: see ItemTable */}
        <td role="cell" className={styles.findings}>
          {flags.length === 0 ? (
            <Finding kind="none" text={words.none} />
          ) : (
            flags.map((flag) => (
              <Finding
                key={JSON.stringify(flag)}
                kind={flag.flag === 'few' || flag.flag === 'others' ? 'unsure' : 'look'}
                text={flagText(row, flag)}
              />
            ))
          )}
        </td>
      </tr>
      {isOpen && (
        // biome-ignore lint/a11y/noRedundantRoles: see ItemTable
        <tr role="row" className={styles.detail}>
          {/* biome-ignore lint/a11y/noRedundantRoles: see ItemTable */}
          <td role="cell" colSpan={6}>
            <ItemDetail row={row} />
          </td>
        </tr>
      )}
    </>
  );
}

const icons = { none: 'right', unsure: 'partial', look: 'missed' } as const;

function Finding({ kind, text }: { kind: keyof typeof icons; text: string }) {
  return (
    <span className={styles.finding} data-kind={kind}>
      <VerdictIcon verdict={icons[kind]} />
      <span>{text}</span>
    </span>
  );
}
