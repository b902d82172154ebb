import { Fragment, useState } from 'react';
import type { PhaseLabel } from '../../course/page-data';
import { serviceWords } from '../../words/service';
import { paths } from '../paths';
import { SiteLink } from '../SiteLink';
import styles from './ServiceMatrix.module.css';
import { gradeIn, type MatrixService } from './service-filter';

type Props = {
  services: readonly MatrixService[];
  phases: readonly PhaseLabel[];
  sort: string;
  onSort: (sort: string) => void;
};

/** A real table; its roles are written out because narrow screens lay it out as a grid, which some browsers take for no table. */
export function ServiceMatrix({ services, phases, sort, onSort }: Props) {
  const [asked, setAsked] = useState<{ service: string; phase: string }>();
  const ariaSort = (column: string) => (sort === column ? 'ascending' : undefined);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <table role="table" className={styles.matrix} aria-label={serviceWords.table}>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tr role="row">
          {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
          <th role="columnheader" scope="col" aria-sort={ariaSort('name')}>
            <button
              type="button"
              className={styles.sort}
              title={serviceWords.sortByName}
              onClick={() => onSort('name')}
            >
              {serviceWords.service}
            </button>
          </th>
          {phases.map(({ id, number, name }) => (
            // biome-ignore lint/a11y/noRedundantRoles: see above
            <th role="columnheader" key={id} scope="col" data-phase={number} aria-sort={ariaSort(id)}>
              <button
                type="button"
                className={styles.sort}
                title={serviceWords.sortByPhase(name)}
                onClick={() => onSort(id)}
              >
                <span className={styles.number}>{number}</span>
                <span className={styles.name}>{name}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <tbody role="rowgroup">
        {services.map((service) => {
          const phase = asked?.service === service.id ? phases.find(({ id }) => id === asked.phase) : undefined;
          return (
            <Fragment key={service.id}>
              {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
              <tr role="row">
                {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
                <th role="rowheader" scope="row">
                  <SiteLink to={paths.service(service.id)}>{service.name}</SiteLink>
                  {!service.inScope && <span className={styles.outside}>{serviceWords.outOfScope}</span>}
                </th>
                {phases.map((one) => (
                  <MatrixCell
                    key={one.id}
                    service={service}
                    phase={one}
                    isOpen={phase === one}
                    onToggle={() => setAsked(phase === one ? undefined : { service: service.id, phase: one.id })}
                  />
                ))}
              </tr>
              {phase && (
                // biome-ignore lint/a11y/noRedundantRoles: see above
                <tr role="row" className={styles.why} data-phase={phase.number}>
                  {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
                  <td role="cell" colSpan={phases.length + 1} aria-live="polite">
                    <strong>
                      {phase.number}. {phase.name}:
                    </strong>{' '}
                    {service.phases[phase.id]?.why}
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
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
          title={service.phases[phase.id]?.why}
          onClick={onToggle}
        />
      )}
    </td>
  );
}
