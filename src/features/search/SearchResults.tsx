import { useId } from 'preact/hooks';
import { searchWords as words } from '../../words/search';
import { pagePath } from '../paths';
import { useSiteHref } from '../SiteLink';
import { useLocation } from '../site-location';
import styles from './SearchDialog.module.css';
import type { SearchGroup, SearchHit } from './search-index';

/** What was found, as lists of links, one for each kind. */
export function SearchResults({ groups }: { groups: readonly SearchGroup[] }) {
  return groups.map((group) => <Group key={group.kind} {...group} />);
}

function Group({ kind, total, hits }: SearchGroup) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.kind}>
        {words.kinds[kind]}{' '}
        {total > hits.length && <span className={styles.count}>{words.shownOf(hits.length, total)}</span>}
      </h3>
      <ul>
        {hits.map((hit) => (
          <li key={hit.path}>
            <Hit {...hit} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Hit({ path, title, place, excerpt }: SearchHit) {
  const toPage = useSiteHref();
  const [page, hash] = path.split('#');
  // On the page that is shown, the browser itself goes to the place.
  const isHere = pagePath(useLocation().pathname) === page && hash !== undefined;
  return (
    <a href={isHere ? `#${hash}` : toPage(path)} className={styles.hit} data-result="">
      <span className={styles.title}>{title}</span>
      {place && <span className={styles.place}> {place}</span>}
      <span className={styles.excerpt}>
        {' '}
        {excerpt.map(({ text, isMatch }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name
          isMatch ? <mark key={index}>{text}</mark> : text,
        )}
      </span>
    </a>
  );
}
