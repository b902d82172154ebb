import { useRef } from 'preact/hooks';
import type { Verdict } from '../../core/grade';
import { Html } from '../../ui/Html';
import { VerdictIcon } from '../../ui/VerdictIcon';
import { useEarlyInput } from '../parts/use-early-input';
import type { QuestionViewProps } from '../question-view-props';
import styles from './ChoiceView.module.css';
import type { ChoiceShape } from './choice-shape';

/** Native radios or checkboxes; after the check each option says what it was and why. */
export function ChoiceView({ name, ask, response, onRespond, review, words, strikes }: QuestionViewProps<ChoiceShape>) {
  const isSingle = ask.select === 1;
  const isFull = !isSingle && response.length >= ask.select;
  const pick = (id: string, isPicked: boolean) => {
    if (isSingle) onRespond([id]);
    else onRespond(isPicked ? [...response, id] : response.filter((other) => other !== id));
  };
  const fieldset = useRef<HTMLFieldSetElement>(null);
  useEarlyInput(
    () => {
      const ticked = [...(fieldset.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])];
      return ticked.length > 0 ? ticked.map(({ value }) => value) : undefined;
    },
    (picked) => {
      if (response.length === 0 && !review) onRespond(picked);
    },
  );
  const marks = new Map(review?.grade.parts.flatMap((part) => part.marks.map((mark) => [mark.id, mark.verdict])));
  const verdictText: Record<Verdict, string> = {
    right: words.optionRight,
    wrong: words.optionWrong,
    missed: words.optionMissed,
  };
  return (
    <fieldset ref={fieldset} className={styles.choice}>
      <legend className={styles.legend}>
        {isSingle ? words.pickOne : words.pickSome(ask.select)}
        {!isSingle && <span aria-live="polite"> {words.picked(response.length, ask.select)}</span>}
      </legend>
      {ask.options.map(({ id, text }) => {
        const isPicked = response.includes(id);
        const verdict = marks.get(id);
        const reason = review?.key.reasons[id];
        const isOff = review !== undefined;
        const isStruck = strikes?.struck.includes(id) ?? false;
        return (
          <div
            key={id}
            className={styles.option}
            data-verdict={verdict}
            data-picked={isPicked || undefined}
            data-struck={isStruck || undefined}
          >
            <label className={styles.label}>
              <input
                type={isSingle ? 'radio' : 'checkbox'}
                name={name}
                value={id}
                autoComplete="off"
                checked={isPicked}
                disabled={isOff}
                aria-disabled={(isFull && !isPicked) || undefined}
                onChange={({ currentTarget }) => {
                  if (isFull && currentTarget.checked) currentTarget.checked = false;
                  else pick(id, currentTarget.checked);
                }}
                aria-describedby={reason ? `${name}-${id}-reason` : undefined}
              />
              <Html as="span" html={text.html} className={styles.text} />
              {isStruck && strikes?.mark}
            </label>
            {strikes?.renderSwitch({ id, text: text.text }, isStruck)}
            {verdict && (
              <p className={styles.verdict}>
                <VerdictIcon verdict={verdict} />
                {verdictText[verdict]}
              </p>
            )}
            {reason && <Html as="p" className={styles.reason} html={reason.html} id={`${name}-${id}-reason`} />}
          </div>
        );
      })}
    </fieldset>
  );
}
