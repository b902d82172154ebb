import { useState } from 'preact/hooks';
import type { PhaseLabel } from '../../course/page-data';
import { serviceWords } from '../../words/service';
import { MatrixRow } from './MatrixRow';
import styles from './ServiceMatrix.module.css';
import { type MatrixService, reasonOf } from './service-filter';

type Props = {
  services: readonly MatrixService[];
  phases: readonly PhaseLabel[];
  sort: string;
  onSort: (sort: string) => void;
};

/** A real table; its roles are written out because narrow screens lay it out as a grid, which some browsers take for no table. */
export function ServiceMatrix({ services, phases, sort, onSort }: Props) {
  const [wanted, setWanted] = useState<{ service: string; phase: string }>();
  const service = services.find(({ id }) => id === wanted?.service);
  const phase = phases.find(({ id }) => id === wanted?.phase);
  const why = service && phase && reasonOf(service, phase);
  const ariaSort = (column: string) => (sort === column ? 'ascending' : undefined);
  return (
    <>
      <p role="status" className="spoken">
        {phase && why && serviceWords.reason(phase.number, phase.name, why)}
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
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
                  <span className={styles.number}>{number}</span> <span className={styles.name}>{name}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tbody role="rowgroup">
          {services.map((one) => (
            <MatrixRow
              key={one.id}
              service={one}
              phases={phases}
              asked={service === one ? phase : undefined}
              onAsk={(next) => setWanted(next && { service: one.id, phase: next.id })}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}
