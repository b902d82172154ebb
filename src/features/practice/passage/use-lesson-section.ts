import { useContext, useEffect, useState } from 'preact/hooks';
import { cutSection, type LessonSection } from '../../../course/lesson-section';
import { paths } from '../../paths';
import { useSiteHref } from '../../SiteLink';
import { SiteDataContext } from '../../site-data';

/** The section of a lesson that a `lesson#anchor` address names, loaded with its lesson. */
export function useLessonSection(address: string): LessonSection | 'loading' | 'failed' {
  const { loadPage } = useContext(SiteDataContext);
  const [lesson = '', anchor = ''] = address.split('#');
  const home = useSiteHref()(paths.lesson(lesson));
  const [loaded, setLoaded] = useState<{ address: string; section: LessonSection | 'failed' }>();
  useEffect(() => {
    let isWanted = true;
    const finish = (section: LessonSection | undefined) =>
      isWanted && setLoaded({ address, section: section ?? 'failed' });
    loadPage(paths.lesson(lesson)).then(
      ({ data }) => finish(data.page === 'lesson' ? cutSection(data.lesson, anchor, home) : undefined),
      () => finish(undefined),
    );
    return () => {
      isWanted = false;
    };
  }, [address, lesson, anchor, home, loadPage]);
  return loaded?.address === address ? loaded.section : 'loading';
}
