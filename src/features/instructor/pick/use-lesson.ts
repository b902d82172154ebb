import { useCallback, useContext } from 'preact/hooks';
import type { LessonOnPage } from '../../../course/page-data';
import { paths } from '../../paths';
import { SiteDataContext } from '../../site-data';
import { type Asked, useAsked } from './use-asked';

/** The lesson with this id, for its headings and questions. */
export function useLesson(id: string | undefined): Asked<LessonOnPage> {
  const { loadPage } = useContext(SiteDataContext);
  const load = useCallback(
    async (id: string) => {
      const { data } = await loadPage(paths.lesson(id));
      if (data.page !== 'lesson') throw new Error(`There is no lesson ${id}.`);
      return data.lesson;
    },
    [loadPage],
  );
  return useAsked(id, load);
}
