import styles from './BlankField.module.css';
import { longestResponse } from './fill-response';
import type { FillAsk, FillBlank } from './fill-shape';
import type { FillWords } from './fill-words';
import { wordsAround } from './words-around';

type BlankFieldProps = {
  name: string;
  ask: FillAsk;
  blank: FillBlank;
  number: number;
  of: number;
  text: string;
  onText: (text: string) => void;
  words: FillWords;
};

/** One gap as a native field. All have the same width, which says nothing about the answer. */
export function BlankField({ name, ask, blank: { blank, choices }, number, of, text, onText, words }: BlankFieldProps) {
  const id = `${name}-${blank}`;
  const { before, after } = wordsAround(ask, blank);
  const field = {
    id,
    className: styles.field,
    name: id,
    'data-blank': blank,
    'aria-label': words.blank(number, of, before, after),
    autoComplete: 'off' as const,
    value: text,
    onChange: (event: { currentTarget: { value: string } }) => onText(event.currentTarget.value),
  };
  return (
    <label className={styles.blank} htmlFor={id}>
      {of > 1 && (
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
      )}
      {choices ? (
        <select {...field}>
          <option value="">{words.pick}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...field}
          type="text"
          autoCapitalize="off"
          autoCorrect="off"
          spellcheck={false}
          maxLength={longestResponse}
        />
      )}
    </label>
  );
}
