import { useSyncExternalStore } from 'preact/compat';
import type { InstructorsPageData } from '../../course/page-data';
import { instructorsWords as own } from '../../words/instructor/instructors';
import { words } from '../../words/words';
import { paths } from '../paths';
import { SiteLink, useSiteHref } from '../SiteLink';
import { EmbedBuilder } from './embed/EmbedBuilder';
import styles from './InstructorsPage.module.css';
import { PackageMaker } from './package/PackageMaker';

const sections = ['embed', 'package', 'print', 'results'] as const;
const noChange = () => () => {};

/** What an instructor can do with the course: put it on a page, into a learning system, on paper; and see how items did. */
export function InstructorsPage({ data }: { data: InstructorsPageData }) {
  const root = useSiteHref()('/');
  // The static page does not know where it stands.
  const site = useSyncExternalStore(
    noChange,
    () => new URL(root, window.location.href).href,
    () => undefined,
  );
  return (
    <div className={`page ${styles.page}`}>
      <h1 tabIndex={-1}>{words.titles.instructors}</h1>
      <p className={styles.intro}>{own.intro}</p>
      <nav aria-label={own.ways}>
        <ul className={styles.ways}>
          {sections.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{own[name].title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <noscript>
        <p className={styles.noScripts}>{own.noScripts}</p>
      </noscript>
      <section aria-labelledby="embed" className={styles.section}>
        <h2 id="embed">{own.embed.title}</h2>
        <p className={styles.about}>{own.embed.text}</p>
        <EmbedBuilder data={data} site={site} />
      </section>
      <section aria-labelledby="package" className={styles.section}>
        <h2 id="package">{own.package.title}</h2>
        <p className={styles.about}>{own.package.text}</p>
        <PackageMaker data={data} site={site} />
      </section>
      <div className={styles.beside}>
        <section aria-labelledby="print" className={styles.panel}>
          <h2 id="print">{own.print.title}</h2>
          <p className={styles.about}>{own.print.text}</p>
          <SiteLink to={paths.print()} className="button">
            {own.print.link}
          </SiteLink>
        </section>
        <section aria-labelledby="results" className={styles.panel}>
          <h2 id="results">{own.results.title}</h2>
          <p className={styles.about}>{own.results.text}</p>
          <SiteLink to={paths.results()} className="button">
            {own.results.link}
          </SiteLink>
        </section>
      </div>
    </div>
  );
}
