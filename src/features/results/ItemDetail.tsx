import type { Discrimination } from '../../study/item-health/discrimination';
import { VerdictIcon } from '../../ui/VerdictIcon';
import { itemResultsWords } from '../../words/instructor/item-results';
import { paths } from '../paths';
import { SiteLink } from '../SiteLink';
import styles from './ItemDetail.module.css';
import { type ItemRow, optionText } from './item-rows';

const words = itemResultsWords.detail;

/** Everything that is known of one question. */
export function ItemDetail({ row }: { row: ItemRow }) {
  const { answers, learners, discrimination, time, options } = row.health;
  return (
    <div className={styles.detail}>
      <ul className={styles.facts}>
        <li>{words.answers(answers, learners)}</li>
        <li>{discriminationText(discrimination)}</li>
        {discrimination.isKnown && <li>{words.index(discrimination.index)}</li>}
        <li>{time ? words.time(time.lower, time.median, time.upper) : words.noTime}</li>
        {options.length === 0 && <li>{words.noOptions}</li>}
      </ul>
      {options.length > 0 && <Options row={row} />}
      {row.question && (
        <p className={styles.link}>
          <SiteLink to={paths.practice(`ids=${row.question.id}`)}>{words.open}</SiteLink>
        </p>
      )}
    </div>
  );
}

function discriminationText(discrimination: Discrimination): string {
  if (discrimination.isKnown) {
    const { value, low, high, learners } = discrimination;
    return words.discrimination(value, low, high, learners);
  }
  const { why, have, need } = discrimination;
  return why === 'learners' || why === 'others' ? words.unknown[why](have, need) : words.unknown[why];
}

function Options({ row }: { row: ItemRow }) {
  const share = (value: number | undefined) =>
    value === undefined ? itemResultsWords.table.unknown : itemResultsWords.table.right(value);
  return (
    <table className={styles.options} aria-label={words.options(row.title)}>
      <thead>
        <tr>
          <th scope="col">{words.option}</th>
          <th scope="col">{words.picked}</th>
          <th scope="col">{words.weakest}</th>
          <th scope="col">{words.best}</th>
        </tr>
      </thead>
      <tbody>
        {row.health.options.map((option) => (
          <tr key={option.id} data-right={option.isRight}>
            <th scope="row">
              {optionText(row, option.id)}
              {option.isRight && (
                <span className={styles.right}>
                  <VerdictIcon verdict="right" /> {words.rightOne}
                </span>
              )}
            </th>
            <td>
              <Bar share={option.share} />
              {words.share(option.share, option.picked)}
            </td>
            <td>{share(option.lower)}</td>
            <td>{share(option.upper)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The number beside it says the same. */
function Bar({ share }: { share: number }) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className={styles.whole} width="100" height="8" />
      <rect className={styles.part} width={share * 100} height="8" />
    </svg>
  );
}
