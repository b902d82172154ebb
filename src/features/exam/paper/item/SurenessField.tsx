import type { Sureness } from '../../../../study/session';
import { examWords } from '../../../../words/exam';
import styles from './PaperItemView.module.css';

const words = examWords.paper.sureness;

export const surenesses: readonly Sureness[] = ['guess', 'unsure', 'sure'];

type Props = { name: string; sureness: Sureness | undefined; onRate: (sureness: Sureness) => void };

/** How sure the learner is; asked of nobody and never scored. */
export function SurenessField({ name, sureness, onRate }: Props) {
  return (
    <fieldset className={styles.sureness}>
      <legend>{words.legend}</legend>
      {surenesses.map((one) => (
        <label key={one}>
          <input type="radio" name={name} autoComplete="off" checked={sureness === one} onChange={() => onRate(one)} />
          {words[one]}
        </label>
      ))}
    </fieldset>
  );
}
