import { useId, useMemo } from 'preact/hooks';
import type { PracticePageData } from '../../../course/page-data';
import { openChoice, type PracticeChoice } from '../../../course/practice/practice-choice';
import { practiceWords as words } from '../../../words/practice';
import type { PracticeIndex } from '../use-practice-index';
import styles from './Presets.module.css';

type PresetsProps = {
  domains: PracticePageData['domains'];
  count: PracticeIndex['count'];
  onStart: (choice: PracticeChoice) => void;
};

/** Sets that start at a press, each with how many questions it draws from. */
export function Presets({ domains, count, onStart }: PresetsProps) {
  const titleId = useId();
  const presets = useMemo(() => {
    const all: readonly { name: string; choice: PracticeChoice }[] = [
      { name: words.preset.everything, choice: openChoice },
      ...(['missed', 'flagged', 'unseen'] as const).map((state) => ({
        name: words.preset[state],
        choice: { ...openChoice, state },
      })),
      ...domains.map(({ number, name }) => ({
        name: `${number}. ${name}`,
        choice: { ...openChoice, domains: [number] },
      })),
    ];
    return all.map((preset) => ({ ...preset, fitting: count(preset.choice).count }));
  }, [domains, count]);
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{words.presets}</h2>
      <ul className={styles.presets}>
        {presets.map(({ name, choice, fitting }) => (
          <li key={name}>
            <button type="button" className={styles.preset} disabled={fitting === 0} onClick={() => onStart(choice)}>
              <span className={styles.name}>{name}</span>{' '}
              <span className={styles.fitting}>{fitting === 0 ? words.noneYet : words.questions(fitting)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
