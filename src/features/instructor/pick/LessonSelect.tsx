import { useCallback, useContext, useState } from 'preact/hooks';
import type { PickModule } from '../../../course/page-data';
import { pickWords as words } from '../../../words/instructor/pick';
import { paths } from '../../paths';
import { SiteDataContext } from '../../site-data';
import { Field } from './Field';
import { Loading } from './Loading';
import { useAsked } from './use-asked';

export type PickedLesson = { id: string; title: string };

type LessonSelectProps = {
  modules: readonly PickModule[];
  lesson: PickedLesson | undefined;
  onPick: (lesson: PickedLesson) => void;
};

/** The first lesson of a course that has its lessons at hand. */
export const firstLesson = (modules: readonly PickModule[]): PickedLesson | undefined =>
  modules.flatMap((module) => ('folded' in module ? [] : module.lessons))[0];

/** All lessons in groups; of a large course first a module, and then those of its lessons that have what is looked for in their titles. */
export function LessonSelect({ modules, lesson, onPick }: LessonSelectProps) {
  const { loadPage } = useContext(SiteDataContext);
  const folded = modules.filter((module) => 'folded' in module);
  const [moduleId, setModuleId] = useState(folded[0]?.id);
  const [sought, setSought] = useState('');
  const load = useCallback(
    async (id: string): Promise<readonly PickedLesson[]> => {
      const { data } = await loadPage(paths.module(id));
      return data.page === 'module' ? data.module.lessons : [];
    },
    [loadPage],
  );
  const asked = useAsked(moduleId, load);
  const whole = modules.flatMap((module) => ('folded' in module ? [] : [module]));
  const found = (asked.state === 'ready' ? asked.value : []).filter(({ title }) =>
    title.toLowerCase().includes(sought.trim().toLowerCase()),
  );
  const all = [...whole.flatMap(({ lessons }) => lessons), ...found];
  const isListed = all.some(({ id }) => id === lesson?.id);
  return (
    <>
      {folded.length > 0 && (
        <>
          <Field label={words.module}>
            <select value={moduleId} onChange={(event) => setModuleId(event.currentTarget.value)}>
              {folded.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </Field>
          <Field label={words.titleHas}>
            <input type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
          </Field>
          <Loading asked={asked} />
        </>
      )}
      <Field label={words.lesson}>
        <select
          value={isListed ? lesson?.id : ''}
          onChange={(event) => {
            const picked = all.find(({ id }) => id === event.currentTarget.value);
            if (picked) onPick({ id: picked.id, title: picked.title });
          }}
        >
          {!isListed && <option value="">{lesson?.title ?? words.none}</option>}
          {whole.map(({ id, title, lessons }) => (
            <optgroup key={id} label={title}>
              <LessonOptions lessons={lessons} />
            </optgroup>
          ))}
          <LessonOptions lessons={found} />
        </select>
      </Field>
    </>
  );
}

const LessonOptions = ({ lessons }: { lessons: readonly PickedLesson[] }) => (
  <>
    {lessons.map(({ id, title }) => (
      <option key={id} value={id}>
        {title}
      </option>
    ))}
  </>
);
