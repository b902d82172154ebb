// The small signs of a drill: each says its meaning in words.
import type { DrillOutcome } from '../../course/course';
import type { PhaseLabel } from '../../course/page-data';
import { VerdictIcon } from '../../ui/VerdictIcon';
import { drillWords } from '../../words/drill';
import styles from './Marks.module.css';

export const SoundMark = ({ isSound }: { isSound: boolean }) => (
  <span className={styles.mark} data-sound={isSound}>
    <VerdictIcon verdict={isSound ? 'right' : 'wrong'} />
    {isSound ? drillWords.sound : drillWords.unsound}
  </span>
);

const outcomeIcons = { contained: 'right', partial: 'partial', lost: 'wrong' } as const;

export const OutcomeMark = ({ outcome }: { outcome: DrillOutcome }) => (
  <span className={styles.mark} data-outcome={outcome}>
    <VerdictIcon verdict={outcomeIcons[outcome]} />
    {drillWords.outcomes[outcome]}
  </span>
);

/** Nothing where the scene belongs to no phase. */
export function PhaseMark({ phases, phase }: { phases: readonly PhaseLabel[]; phase?: string }) {
  const found = phases.find(({ id }) => id === phase);
  return (
    found && (
      <span className={styles.phase} data-phase={found.number}>
        {drillWords.phase(found.number, found.name)}
      </span>
    )
  );
}
