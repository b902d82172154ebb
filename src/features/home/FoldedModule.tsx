import { useContext, useState } from 'preact/hooks';
import type { ModuleCards, ModuleCover } from '../../course/page-data';
import { homeWords } from '../../words/home';
import { paths } from '../paths';
import { SiteLink } from '../SiteLink';
import { SiteDataContext } from '../site-data';
import styles from './FoldedModule.module.css';
import { LessonList, useNextLesson } from './LessonList';

type Props = { module: Extract<ModuleCover, { folded: number }> };

/** A module whose lessons come when it is opened; without scripts its link leads to them. */
export function FoldedModule({ module: { id, title, folded } }: Props) {
  const { loadPage } = useContext(SiteDataContext);
  const [module, setModule] = useState<ModuleCards | 'loading' | 'failed'>();
  const open = async () => {
    if (typeof module === 'object' || module === 'loading') return;
    setModule('loading');
    try {
      const { data } = await loadPage(paths.module(id));
      setModule(data.page === 'module' ? data.module : 'failed');
    } catch {
      setModule('failed');
    }
  };
  return (
    <details className={styles.module} onToggle={(event) => event.currentTarget.open && void open()}>
      <summary>
        <h2>{title}</h2> <span>{homeWords.lessonCount(folded)}</span>
      </summary>
      <div role="status">
        {module === 'loading' && <p>{homeWords.moduleLoading}</p>}
        {module === 'failed' && <p>{homeWords.moduleFailed}</p>}
      </div>
      {typeof module === 'object' && <Opened module={module} />}
      <p>
        <SiteLink to={paths.module(id)}>{homeWords.allOf(title)}</SiteLink>
      </p>
    </details>
  );
}

function Opened({ module: { summary, lessons } }: { module: ModuleCards }) {
  const next = useNextLesson(lessons);
  return (
    <>
      <p>{summary}</p>
      <LessonList lessons={lessons} next={next} />
    </>
  );
}
