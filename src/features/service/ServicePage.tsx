import type { ServicePageData } from '../../course/page-data';
import { openChoice, practiceSearch } from '../../course/practice/practice-choice';
import { serviceWords } from '../../words/service';
import { paths } from '../paths';
import { SiteLink } from '../SiteLink';
import styles from './ServicePage.module.css';

/** One service: what it is, when it helps, what it is mixed up with, where to read and what to practise. */
export function ServicePage({ data }: { data: ServicePageData }) {
  const { service, phases, confusedWith, passages, questions, totals } = data;
  const helps = phases.flatMap((phase) => {
    const pair = Object.hasOwn(service.phases, phase.id) ? service.phases[phase.id] : undefined;
    return pair ? [{ ...phase, ...pair }] : [];
  });
  return (
    <div className={`page ${styles.page}`}>
      <p className={styles.back}>
        <SiteLink to={paths.services()}>{serviceWords.overview}</SiteLink> · {service.category}
      </p>
      <h1 tabIndex={-1}>{service.name}</h1>
      <p className={styles.purpose}>{service.purpose}</p>
      <p className={styles.scope}>{service.inScope ? serviceWords.inScope : serviceWords.notInScope}</p>
      {service.note && <p>{service.note}</p>}
      <section aria-labelledby="phases">
        <h2 id="phases">{serviceWords.phasesTitle}</h2>
        {helps.length === 0 && <p>{serviceWords.noPhase}</p>}
        <ul className={styles.phases}>
          {helps.map(({ id, number, name, grade, why }) => (
            <li key={id} data-phase={number}>
              <p className={styles.phase}>
                {number}. {name} <span>{serviceWords[grade]}</span>
              </p>
              <p>{why}.</p>
            </li>
          ))}
        </ul>
        {service.inScope && helps.length > 0 && (
          <SiteLink
            to={paths.practice(`ids=${helps.map(({ id }) => `pair:${service.id}/${id}`).join(',')}`)}
            className="button"
          >
            {serviceWords.practisePairs}
          </SiteLink>
        )}
      </section>
      {confusedWith.length > 0 && (
        <section aria-labelledby="confused">
          <h2 id="confused">{serviceWords.confusedTitle}</h2>
          <dl className={styles.confused}>
            {confusedWith.map(({ id, name, apart }) => (
              <div key={id}>
                <dt>
                  <SiteLink to={paths.service(id)}>{name}</SiteLink>
                </dt>
                <dd>{apart}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {passages.length > 0 && (
        <section aria-labelledby="passages">
          <h2 id="passages">{serviceWords.passagesTitle}</h2>
          <ul className={styles.links}>
            {passages.map(({ lesson, title, anchor, heading }) => (
              <li key={`${lesson}#${anchor}`}>
                <SiteLink to={paths.lesson(lesson, anchor)}>
                  {heading === title ? title : `${title}: ${heading}`}
                </SiteLink>
              </li>
            ))}
          </ul>
          {totals.passages > passages.length && <p>{serviceWords.firstPassages(passages.length, totals.passages)}</p>}
        </section>
      )}
      {questions.length > 0 && (
        <section aria-labelledby="questions">
          <h2 id="questions">{serviceWords.questionsTitle}</h2>
          <ul className={styles.links}>
            {questions.map(({ id, title }) => (
              <li key={id}>
                <SiteLink to={paths.practice(`ids=${id}`)}>{title}</SiteLink>
              </li>
            ))}
          </ul>
          {totals.questions > questions.length && (
            <p>{serviceWords.firstQuestions(questions.length, totals.questions)}</p>
          )}
          <SiteLink to={paths.practice(practiceOf(data))} className="button">
            {serviceWords.practise(totals.questions)}
          </SiteLink>
        </section>
      )}
    </div>
  );
}

/** All of its questions by their names, or where they are too many a choice of those about it. */
const practiceOf = ({ service, questions, totals }: ServicePageData): string =>
  practiceSearch(
    totals.questions > questions.length
      ? { ...openChoice, services: [service.id], source: 'written' }
      : { ...openChoice, ids: questions.map(({ id }) => id) },
  );
