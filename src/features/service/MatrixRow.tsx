import type { PhaseLabel } from '../../course/page-data';
import { serviceWords } from '../../words/service';
import { paths } from '../paths';
import { SiteLink } from '../SiteLink';
import styles from './ServiceMatrix.module.css';
import { gradeIn, type MatrixService, reasonOf } from './service-filter';

type Props = {
  service: MatrixService;
  phases: readonly PhaseLabel[];
  /** The phase whose reason stands below the row. */
  asked: PhaseLabel | undefined;
  onAsk: (phase: PhaseLabel | undefined) => void;
};

/** A service with its marks, and below it the reason of one of them. The roles are written out for the sake of the table. */
export function MatrixRow({ service, phases, asked, onAsk }: Props) {
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <tr role="row">
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <th role="rowheader" scope="row">
          <SiteLink to={paths.service(service.id)}>{service.name}</SiteLink>{' '}
          {!service.inScope && <span className={styles.outside}>{serviceWords.outOfScope}</span>}
        </th>
        {phases.map((phase) => (
          <MatrixCell
            key={phase.id}
            service={service}
            phase={phase}
            isOpen={asked === phase}
            onToggle={() => onAsk(asked === phase ? undefined : phase)}
          />
        ))}
      </tr>
      {asked && (
        // biome-ignore lint/a11y/noRedundantRoles: see above
        <tr role="row" className={styles.why} data-phase={asked.number}>
          {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
          <td role="cell" colSpan={phases.length + 1}>
            <strong>
              {asked.number}. {asked.name}:
            </strong>{' '}
            {reasonOf(service, asked)}.
          </td>
        </tr>
      )}
    </>
  );
}

type CellProps = { service: MatrixService; phase: PhaseLabel; isOpen: boolean; onToggle: () => void };

function MatrixCell({ service, phase, isOpen, onToggle }: CellProps) {
  const grade = gradeIn(service, phase.id);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: the table's roles are written out
    <td role="cell" data-phase={phase.number}>
      {grade && (
        <button
          type="button"
          className={styles.mark}
          data-grade={grade}
          aria-expanded={isOpen}
          aria-label={serviceWords.cell(service.name, phase.name, serviceWords[grade])}
          title={reasonOf(service, phase)}
          onClick={onToggle}
        />
      )}
    </td>
  );
}
