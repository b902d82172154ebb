import { useId, useRef, useState } from 'preact/hooks';
import type { DrillOption, DrillScene } from '../../../course/course';
import { Html } from '../../../ui/Html';
import { drillWords } from '../../../words/drill';
import styles from './DecisionForm.module.css';

/** Native radios and a button, so that no single press decides by accident. `open` are the options that may be taken. */
export function DecisionForm({
  decision,
  open,
  onDecide,
}: {
  decision: NonNullable<DrillScene['decision']>;
  open: readonly number[];
  onDecide: (option: number) => void;
}) {
  const name = useId();
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const [picked, setPicked] = useState<number>();
  const [isMissing, setIsMissing] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (picked !== undefined) return onDecide(picked);
    setIsMissing(true);
    fieldset.current?.querySelector('input')?.focus();
  };
  const pick = (option: number) => {
    setPicked(option);
    setIsMissing(false);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <fieldset ref={fieldset} className={styles.options}>
        <legend>
          <h3>
            <Html as="span" html={decision.title.html} />
          </h3>
        </legend>
        {decision.options.map((option, index) => (
          <Option
            // biome-ignore lint/suspicious/noArrayIndexKey: options keep their order
            key={index}
            name={name}
            option={option}
            isOff={!open.includes(index)}
            isPicked={picked === index}
            onPick={() => pick(index)}
          />
        ))}
      </fieldset>
      <p role="status" className={styles.missing}>
        {isMissing && drillWords.pickFirst}
      </p>
      <button type="submit" className="button button-main">
        {drillWords.decide}
      </button>
    </form>
  );
}

type OptionProps = { name: string; option: DrillOption; isOff: boolean; isPicked: boolean; onPick: () => void };

const Option = ({ name, option, isOff, isPicked, onPick }: OptionProps) => (
  <label className={styles.option}>
    <input type="radio" name={name} autoComplete="off" checked={isPicked} disabled={isOff} onChange={onPick} />
    <Html as="span" html={option.text.html} />
  </label>
);
