import { useRef } from 'preact/hooks';
import { Html } from '../../ui/Html';
import { useEarlyInput } from '../parts/use-early-input';
import type { QuestionViewProps } from '../question-view-props';
import { BlankField } from './BlankField';
import { FilledBlank } from './FilledBlank';
import { FillReview } from './FillReview';
import styles from './FillView.module.css';
import { fillIn, givenIn } from './fill-response';
import { blanksOf, type FillShape, isBlank } from './fill-shape';

/** The text with a native input or select in each gap; after the check with what was given, and a list of how each blank went. */
export function FillView({ name, ask, response, onRespond, review, words }: QuestionViewProps<FillShape>) {
  const root = useRef<HTMLDivElement>(null);
  const blanks = blanksOf(ask);
  useEarlyInput(
    () => {
      const fields = root.current?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-blank]') ?? [];
      const filled = [...fields].filter(({ value }) => value !== '');
      return filled.length > 0
        ? filled.map(({ value, dataset }) => ({ blank: dataset.blank ?? '', value }))
        : undefined;
    },
    (filled) => {
      const early = filled.filter(({ blank }) => !givenIn(response, blank));
      if (review || early.length === 0) return;
      onRespond(early.reduce((given, { blank, value }) => fillIn(ask, given, blank, value), response));
    },
  );
  return (
    <div ref={root}>
      {!review && (
        <p className={styles.instructions}>
          {words.fill.instructions(
            blanks.some(({ choices }) => !choices),
            blanks.some(({ choices }) => choices),
          )}
        </p>
      )}
      <div className={`prose ${styles.text}`}>
        <p>
          {ask.segments.map((segment, index) => {
            // biome-ignore lint/suspicious/noArrayIndexKey: segments keep their places
            if (!isBlank(segment)) return <Html key={index} as="span" html={segment.text.html} />;
            const { blank } = segment;
            const number = blanks.indexOf(segment) + 1;
            return review ? (
              <FilledBlank key={blank} blank={blank} response={response} review={review} words={words.fill} />
            ) : (
              <BlankField
                key={blank}
                name={name}
                ask={ask}
                blank={segment}
                number={number}
                of={blanks.length}
                text={givenIn(response, blank)}
                onText={(text) => onRespond(fillIn(ask, response, blank, text))}
                words={words.fill}
              />
            );
          })}
        </p>
      </div>
      {review && <FillReview ask={ask} response={response} review={review} words={words.fill} />}
    </div>
  );
}
