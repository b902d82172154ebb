import type { Ref } from 'preact';
import { Html } from '../../../ui/Html';
import { drillWords } from '../../../words/drill';
import { SoundMark } from '../Marks';
import type { PathStep } from '../path-steps';
import styles from './Consequence.module.css';

/** What the last choice was worth; `minutes` is all the time that passed until the next scene. */
export function Consequence({
  step: { option },
  minutes,
  heading,
}: {
  step: PathStep;
  minutes: number;
  heading: Ref<HTMLHeadingElement>;
}) {
  const costs = option.costs.map(({ name, amount }) => drillWords.cost(name, amount));
  return (
    <section className={styles.consequence} aria-labelledby="drill:followed" data-sound={option.isSound}>
      <h2 id="drill:followed" ref={heading} tabIndex={-1}>
        {drillWords.followed}
      </h2>
      <p className={styles.choice}>
        {drillWords.youChose}: <Html as="span" html={option.text.html} />
      </p>
      <p className={styles.verdict}>
        <SoundMark isSound={option.isSound} />
      </p>
      {option.reason && <Html as="p" html={option.reason.html} />}
      <p className={styles.price}>
        {drillWords.passed(minutes, option.minutes)}{' '}
        {costs.length > 0 ? drillWords.costs(costs.join(', ')) : drillWords.noCost}
      </p>
    </section>
  );
}
