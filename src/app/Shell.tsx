import type { ComponentChildren } from 'preact';
import type { CoursePage } from '../course/page-data';
import { paths } from '../features/paths';
import { SiteLink, useSiteHref } from '../features/SiteLink';
import { SearchButton } from '../features/search/SearchButton';
import { words } from '../words/words';
import { KeepButton } from './offline/KeepButton';
import { UpdateNotice } from './offline/UpdateNotice';
import { SaveNotice } from './SaveNotice';
import styles from './Shell.module.css';
import { ThemeSwitch } from './ThemeSwitch';
import { useClientNavigation, usePageArrival } from './use-client-navigation';

type PageName = CoursePage['data']['page'];

/** The main pages of the site, each with those that belong to it. */
const sections = [
  { name: 'course', to: paths.home(), pages: ['home', 'module', 'lesson'] },
  { name: 'practice', to: paths.practice(), pages: ['practice', 'phases'] },
  { name: 'exam', to: paths.exam(), pages: ['exam', 'paper'] },
  { name: 'drills', to: paths.drills(), pages: ['drills', 'drill'] },
  { name: 'services', to: paths.services(), pages: ['services', 'service'] },
] as const satisfies readonly { name: keyof typeof words.site; to: string; pages: readonly PageName[] }[];

/** `page` on the section's own page, `true` on one that belongs to it. */
function ariaCurrent([own, ...others]: readonly PageName[], page: PageName): 'page' | 'true' | undefined {
  if (page === own) return 'page';
  return others.includes(page) ? 'true' : undefined;
}

/** The frame around every page. `hasSearch` is false where there is no index to search, as in a package. */
export function Shell({
  page,
  children,
  hasSearch = true,
}: {
  page: CoursePage;
  children: ComponentChildren;
  hasSearch?: boolean;
}) {
  const { title, data, frame } = page;
  const onClick = useClientNavigation();
  const feed = useSiteHref()('/');
  usePageArrival(
    title && title !== frame.courseTitle ? `${title} · ${frame.courseTitle}` : title || words.notFound.title,
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: it only watches clicks that links already handle, by keyboard too
    <div className={styles.shell} onClick={onClick}>
      <a className={styles.skip} href="#site:content">
        {words.site.skip}
      </a>
      <header className={styles.header}>
        <SiteLink to={paths.home()} className={styles.brand}>
          {words.site.name}
        </SiteLink>
        <nav aria-label={words.site.navigation} className={styles.nav}>
          {sections.map(({ name, to, pages }) => (
            <SiteLink key={name} to={to} aria-current={ariaCurrent(pages, data.page)}>
              {words.site[name]}
            </SiteLink>
          ))}
        </nav>
        {hasSearch && <SearchButton isHere={data.page === 'search'} />}
        <ThemeSwitch />
      </header>
      <SaveNotice />
      <UpdateNotice />
      <main id="site:content" tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{words.site.footer}</p>
        <p>
          <SiteLink to={paths.instructors()}>{words.site.forInstructors}</SiteLink>
        </p>
        <p>
          {words.site.subscribe}: <a href={`${feed}feed.xml`}>{words.site.feed}</a>
          {frame.subscribe.newsletter && <Follow href={frame.subscribe.newsletter} name={words.site.newsletter} />}
          {frame.subscribe.linkedin && <Follow href={frame.subscribe.linkedin} name={words.site.linkedin} />}
        </p>
        <KeepButton />
        <p>{words.site.notAffiliated}</p>
      </footer>
    </div>
  );
}

function Follow({ href, name }: { href: string; name: string }) {
  return (
    <>
      {' · '}
      <a href={href} rel="noopener noreferrer" className="outside">
        {name}
      </a>
    </>
  );
}
