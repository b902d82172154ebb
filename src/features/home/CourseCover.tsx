import type { DomainCover } from '../../course/page-data';
import { homeWords } from '../../words/home';
import styles from './CourseCover.module.css';

/** What the course has for each domain of the exam, lessons and questions apart. */
export function CourseCover({ domains }: { domains: readonly DomainCover[] }) {
  const columns = homeWords.coverColumns;
  return (
    <section aria-labelledby="cover" className={styles.cover}>
      <h2 id="cover">{homeWords.coverTitle}</h2>
      <p>{homeWords.coverText}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.domain}</th>
            <th scope="col">{columns.weight}</th>
            <th scope="col">{columns.lessons}</th>
            <th scope="col">{columns.questions}</th>
          </tr>
        </thead>
        <tbody>
          {domains.map(({ number, name, weight, lessons, minutes, questions }) => (
            <tr key={number}>
              <th scope="row">
                {number}. {name}
              </th>
              <td>{homeWords.weight(weight)}</td>
              <td>{homeWords.lessonsOf(lessons, minutes)}</td>
              <td>{questions}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
