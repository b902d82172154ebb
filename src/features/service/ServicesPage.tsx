import { useState } from 'preact/hooks';
import type { ServicesPageData } from '../../course/page-data';
import { serviceWords } from '../../words/service';
import { words } from '../../words/words';
import { ServiceMatrix } from './ServiceMatrix';
import styles from './ServicesPage.module.css';
import { filterServices, noFilter, type ServiceFilter } from './service-filter';

/** The catalogue as a table of services and phases. */
export function ServicesPage({ data: { services, phases } }: { data: ServicesPageData }) {
  const [filter, setFilter] = useState(noFilter);
  const shown = filterServices(services, filter);
  const change = (changed: Partial<ServiceFilter>) => setFilter({ ...filter, ...changed });
  return (
    <div className={`page ${styles.page}`}>
      <h1 tabIndex={-1}>{words.titles.services}</h1>
      <p className={styles.intro}>
        {serviceWords.intro} <span className={styles.press}>{serviceWords.press}</span>
        <noscript>
          <span>{serviceWords.noScripts}</span>
        </noscript>
      </p>
      <search aria-label={serviceWords.filters} className={styles.filters}>
        <label className={styles.field}>
          {serviceWords.name}
          <input type="search" value={filter.text} onChange={(event) => change({ text: event.currentTarget.value })} />
        </label>
        <label className={styles.field}>
          {serviceWords.phase}
          <select value={filter.phase} onChange={(event) => change({ phase: event.currentTarget.value })}>
            <option value="">{serviceWords.anyPhase}</option>
            {phases.map(({ id, number, name }) => (
              <option key={id} value={id}>
                {number}. {name}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={filter.isBestOnly}
            onChange={(event) => change({ isBestOnly: event.currentTarget.checked })}
          />
          {serviceWords.bestOnly}
        </label>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={filter.isInScopeOnly}
            onChange={(event) => change({ isInScopeOnly: event.currentTarget.checked })}
          />
          {serviceWords.inScopeOnly}
        </label>
      </search>
      <div className={styles.line}>
        <p role="status" className={styles.count}>
          {shown.length === 0 ? serviceWords.nothing : serviceWords.shown(shown.length, services.length)}
        </p>
        <p className={styles.legend}>
          <span aria-hidden="true" className={styles.mark} data-grade="best" /> {serviceWords.best}
          <span aria-hidden="true" className={styles.mark} data-grade="also" /> {serviceWords.also}
        </p>
      </div>
      {shown.length > 0 && (
        <ServiceMatrix services={shown} phases={phases} sort={filter.sort} onSort={(sort) => change({ sort })} />
      )}
    </div>
  );
}
