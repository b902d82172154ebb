import type { Mark } from '../../../core/grade';
import { Html } from '../../../ui/Html';
import { VerdictIcon } from '../../../ui/VerdictIcon';
import type { MatchItem } from '../match-shape';
import { Badge } from '../parts/Badge';
import type { Board, Review } from '../parts/use-board';
import styles from './ReviewDetails.module.css';
import { partOf } from './verdicts';

type DetailsProps = { board: Board; review: Review; item: MatchItem };

/** What the item does, where it belongs and where it does not. */
export function ReviewDetails({ board, review, item }: DetailsProps) {
  const words = board.words.board;
  const marks = partOf(item.id, review.grade)?.marks ?? [];
  const wrong = marks.filter((mark) => mark.verdict === 'wrong');
  const wanted = marks.filter((mark) => mark.verdict !== 'wrong');
  const reason = review.key.reasons[item.id]?.reason;
  const nowhere = wrong.length === 0 ? words.leftOutRightly : words.belongsNowhere;
  return (
    <div className={styles.details}>
      {reason && (
        <p className={styles.reason}>
          <Html as="span" html={reason.html} />
        </p>
      )}
      {wanted.length > 0 ? (
        <Marks label={words.belongsIn} marks={wanted} board={board} review={review} item={item} />
      ) : (
        <p className={styles.label}>{nowhere}</p>
      )}
      {wrong.length > 0 && <Marks label={words.notIn} marks={wrong} board={board} review={review} item={item} />}
    </div>
  );
}

function Marks({ label, marks, board, review, item }: DetailsProps & { label: string; marks: readonly Mark[] }) {
  const { ask } = board;
  const words = board.words.board;
  const cells = review.key.cells[item.id];
  const whys = review.key.reasons[item.id]?.whys ?? {};
  return (
    <>
      <p className={styles.label}>{label}</p>
      <ul className={styles.marks}>
        {marks.flatMap(({ id, verdict }) => {
          const bin = ask.bins.find((one) => one.id === id);
          if (!bin) return [];
          const isBest = cells?.best.includes(id) && (ask.asksBest || cells.also.length > 0);
          const note = verdict === 'wrong' && cells?.also.includes(id) ? words.helpsToo : undefined;
          const why = Object.hasOwn(whys, id) ? whys[id] : undefined;
          return (
            <li key={id} className={styles.mark}>
              <span className={styles.bin}>
                <Badge ask={ask} bin={bin} isSmall /> {bin.text.text}{' '}
                {isBest && <span className={styles.best}>{words.best}</span>}
              </span>
              <span className={styles.verdict} data-verdict={verdict}>
                <VerdictIcon verdict={verdict} /> {words.mark[verdict]}
              </span>
              {(note ?? why) && <span className={styles.why}>{[note, why].filter(Boolean).join(' ')}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
