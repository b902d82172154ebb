import { useState } from 'preact/hooks';
import type { QuestionViewProps, ViewMode } from '../question-view-props';
import { BoardMode } from './board/BoardMode';
import { GridMode } from './grid/GridMode';
import styles from './MatchView.module.css';
import type { MatchShape } from './match-shape';
import { useBoard } from './parts/use-board';

/** Three equal ways over one response: cards and buttons, dragging, and a grid of checkboxes. */
export function MatchView(props: QuestionViewProps<MatchShape>) {
  const [ownMode, setOwnMode] = useState<ViewMode>('board');
  const { mode = ownMode, onMode = setOwnMode } = props;
  const board = useBoard(props);
  const { ask, name } = props;
  const words = props.words.board;
  const isBoard = mode === 'board';
  const modes: [ViewMode, string][] = [
    ['board', words.modeBoard],
    ['grid', words.modeGrid],
  ];
  return (
    <div className={styles.match}>
      <div className={styles.head}>
        {!board.isLocked && (
          <p className={styles.instructions}>
            {isBoard ? words.instructions(ask.asksBest) : words.gridInstructions(ask.asksBest)}{' '}
            {isBoard && <span className={styles.keys}>{words.keys}</span>}
          </p>
        )}
        <fieldset className={styles.modes}>
          <legend className="spoken">{words.modeLabel}</legend>
          {modes.map(([value, label]) => (
            <label key={value} className={styles.mode}>
              <input
                type="radio"
                name={`${name}-mode`}
                value={value}
                checked={mode === value}
                onChange={() => onMode(value)}
              />
              {label}
            </label>
          ))}
        </fieldset>
      </div>
      {isBoard ? <BoardMode board={board} /> : <GridMode board={board} />}
      <p className="spoken" role="status">
        {board.said}
      </p>
    </div>
  );
}
