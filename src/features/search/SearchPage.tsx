import type { SearchPageData } from '../../course/page-data';
import { searchWords } from '../../words/search';
import { words } from '../../words/words';
import { paths } from '../paths';
import { SiteLink } from '../SiteLink';
import styles from './SearchPage.module.css';

/** All lessons and services as a plain list, for where search is not to be had. */
export function SearchPage({ data: { lessons, services, piece } }: { data: SearchPageData }) {
  return (
    <div className={`page ${styles.page}`}>
      <h1 tabIndex={-1}>{words.titles.search}</h1>
      <p>{piece.of === 1 ? searchWords.intro : searchWords.introPiece(piece.number, piece.of)}</p>
      <Parts {...piece} />
      <h2>{searchWords.lessons}</h2>
      <ul>
        {lessons.map(({ id, title, sections }) => (
          <li key={id}>
            <SiteLink to={paths.lesson(id)}>{title}</SiteLink>
            {sections.length > 0 && (
              <ul>
                {sections.map((section) => (
                  <li key={section.id} data-depth={section.depth}>
                    <SiteLink to={paths.lesson(id, section.id)}>{section.text}</SiteLink>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {services.length > 0 && (
        <>
          <h2>{searchWords.services}</h2>
          <ul>
            {services.map(({ id, name }) => (
              <li key={id}>
                <SiteLink to={paths.service(id)}>{name}</SiteLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Parts({ number, of }: SearchPageData['piece']) {
  if (of === 1) return null;
  return (
    <nav aria-label={searchWords.parts} className={styles.parts}>
      {Array.from({ length: of }, (_, index) => index + 1).map((part) => (
        <SiteLink key={part} to={paths.search(part)} aria-current={part === number ? 'page' : undefined}>
          {searchWords.part(part)}
        </SiteLink>
      ))}
    </nav>
  );
}
