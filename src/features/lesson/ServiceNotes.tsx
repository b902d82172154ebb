import type { PhaseLabel, ServiceNote } from '../../course/page-data';
import { words } from '../../words/words';
import styles from './ServiceNotes.module.css';
import { useServiceNotes } from './use-service-notes';

/** A popover for each service that the prose names: what it is for, and the phases in which it helps. Opens without scripts too. */
export function ServiceNotes({
  services,
  phases,
}: {
  services: readonly ServiceNote[];
  phases: readonly PhaseLabel[];
}) {
  useServiceNotes();
  return services.map((service) => (
    <section
      key={service.id}
      id={`note:${service.id}`}
      popover="auto"
      className={styles.note}
      aria-label={service.name}
      data-service-note=""
      // biome-ignore lint/a11y/noNoninteractiveTabindex: on a small screen it scrolls, and then keys must do that too
      tabIndex={0}
    >
      <p className={styles.name}>{service.name}</p>
      <p>{service.purpose}</p>
      {Object.keys(service.phases).length > 0 && (
        <>
          <p className={styles.helps}>{words.lesson.serviceHelps}</p>
          <ul>
            {phases
              .filter(({ id }) => service.phases[id])
              .map(({ id, number, name }) => (
                <li key={id} data-phase={number}>
                  <span className={styles.phase}>
                    {number}. {name}
                  </span>
                  {service.phases[id]?.grade === 'best' && ` (${words.lesson.best})`}: {service.phases[id]?.why}
                </li>
              ))}
          </ul>
        </>
      )}
    </section>
  ));
}
