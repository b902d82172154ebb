import { type BoardChoice, boardCounts } from '../../../course/catalog/board-choice';
import type { PhaseLabel } from '../../../course/page-data';
import { phaseWords } from '../../../words/phase';
import { Choices } from './Choices';
import { Field } from './Field';
import styles from './pick.module.css';

type BoardFieldsProps = {
  phases: readonly PhaseLabel[];
  choice: BoardChoice;
  onChoose: (choice: BoardChoice) => void;
};

/** Which phase board to show; it changes at once. */
export function BoardFields({ phases, choice, onChoose }: BoardFieldsProps) {
  const chosen = choice.phases.length === 0 ? phases.map(({ id }) => id) : choice.phases;
  const toggle = (id: string) => {
    const next = phases.map((phase) => phase.id).filter((phase) => (phase === id) !== chosen.includes(phase));
    if (next.length > 1) onChoose({ ...choice, phases: next.length === phases.length ? [] : next });
  };
  return (
    <>
      <fieldset className={styles.choices}>
        <legend className={styles.label}>
          {phaseWords.phases} ({phaseWords.atLeastTwo})
        </legend>
        <div className={styles.row}>
          {phases.map(({ id, number, name }) => (
            <label key={id} className={styles.choice} data-phase={number}>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
              <span>
                {number}. {name}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Choices
        legend={phaseWords.mode}
        options={(['all', 'best'] as const).map((value) => ({ value, label: phaseWords.modes[value] }))}
        chosen={choice.mode}
        onChoose={(mode) => onChoose({ ...choice, mode })}
      />
      <Field label={`${phaseWords.count}: ${choice.count}`}>
        <input
          type="range"
          min={boardCounts.least}
          max={boardCounts.most}
          value={choice.count}
          onInput={(event) => onChoose({ ...choice, count: Number(event.currentTarget.value) })}
        />
      </Field>
    </>
  );
}
