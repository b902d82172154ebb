import { useState } from 'preact/hooks';
import { type BoardChoice, boardCounts } from '../../course/catalog/board-choice';
import type { PhaseLabel } from '../../course/page-data';
import { phaseWords } from '../../words/phase';
import styles from './PhasesPage.module.css';

type Props = {
  phases: readonly PhaseLabel[];
  choice: BoardChoice;
  onDraw: (choice: BoardChoice, seed: string) => void;
};

/** What to draw next; nothing changes on the board until the button is pressed. */
export function BoardSettings({ phases, choice, onDraw }: Props) {
  const [draft, setDraft] = useState(choice);
  const [drawn, setDrawn] = useState(choice);
  if (drawn !== choice) {
    setDrawn(choice);
    setDraft(choice);
  }
  const chosen = draft.phases.length === 0 ? phases.map(({ id }) => id) : draft.phases;
  const toggle = (id: string) => {
    const next = phases.map((phase) => phase.id).filter((phase) => (phase === id) !== chosen.includes(phase));
    if (next.length > 1) setDraft({ ...draft, phases: next.length === phases.length ? [] : next });
  };
  return (
    <details className={styles.settings}>
      <summary>{phaseWords.settings}</summary>
      <fieldset>
        <legend>
          {phaseWords.phases} ({phaseWords.atLeastTwo})
        </legend>
        <div className={styles.checks}>
          {phases.map(({ id, number, name }) => (
            <label key={id} data-phase={number}>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> {number}. {name}
            </label>
          ))}
        </div>
      </fieldset>
      <label className={styles.count}>
        <span>
          {phaseWords.count}: <strong>{draft.count}</strong>
        </span>
        <input
          type="range"
          min={boardCounts.least}
          max={boardCounts.most}
          value={draft.count}
          onChange={(event) => setDraft({ ...draft, count: Number(event.currentTarget.value) })}
        />
      </label>
      <fieldset>
        <legend>{phaseWords.mode}</legend>
        <div className={styles.checks}>
          {(['all', 'best'] as const).map((mode) => (
            <label key={mode}>
              <input
                type="radio"
                name="board-mode"
                checked={draft.mode === mode}
                onChange={() => setDraft({ ...draft, mode })}
              />{' '}
              {phaseWords.modes[mode]}
            </label>
          ))}
        </div>
      </fieldset>
      <button
        type="button"
        className="button button-main"
        onClick={() => onDraw(draft, Math.random().toString(36).slice(2, 8))}
      >
        {phaseWords.draw}
      </button>
      <p className={styles.same}>{phaseWords.same}</p>
    </details>
  );
}
