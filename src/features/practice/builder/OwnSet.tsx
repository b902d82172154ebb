import { useEffectEvent } from 'preact/compat';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { byShortName } from '../../../course/catalog/service-order';
import type { PracticePageData } from '../../../course/page-data';
import { madeEntries } from '../../../course/practice/draw-set';
import {
  openChoice,
  type PracticeChoice,
  practiceSearch,
  practiceStates,
} from '../../../course/practice/practice-choice';
import { practiceWords } from '../../../words/practice';
import { paths } from '../../paths';
import { CopyLink } from '../CopyLink';
import { drawSeed } from '../draw-seed';
import type { PracticeIndex } from '../use-practice-index';
import { Checks, Radios } from './Checks';
import { CountSelect } from './CountSelect';
import { Fold } from './Fold';
import { MoreChecks } from './MoreChecks';
import styles from './OwnSet.module.css';
import { TopicChecks } from './TopicChecks';

const words = practiceWords.build;

type OwnSetProps = {
  index: PracticeIndex;
  choice: PracticeChoice;
  onStart: (choice: PracticeChoice) => void;
};

/** A form for every wish; says at each change how many questions fit. */
export function OwnSet({ index, choice, onStart }: OwnSetProps) {
  const { data, count, gather } = index;
  const titleId = useId();
  const [draft, setDraft] = useState(choice);
  const [drawn, setDrawn] = useState(choice);
  if (drawn !== choice) {
    setDrawn(choice);
    setDraft(choice);
  }
  const change = (changed: Partial<PracticeChoice>) => setDraft({ ...draft, ids: [], ...changed });
  const { count: fitting, isLeast } = useMemo(() => count(draft), [count, draft]);
  const services = useMemo(() => servicesIn(data), [data]);
  const lookFurther = useEffectEvent(() => void gather(draft, 'count', mostToCount).catch(() => {}));
  useEffect(() => {
    if (isLeast && fitting < draft.count) lookFurther();
  }, [isLeast, fitting, draft]);
  const canStart = fitting > 0 || isLeast;
  const isOpen = practiceSearch(draft) === practiceSearch(openChoice);
  return (
    <form
      className={styles.form}
      aria-labelledby={titleId}
      onSubmit={(event) => {
        event.preventDefault();
        if (canStart) onStart(draft);
      }}
    >
      <h2 id={titleId}>{words.title}</h2>
      <p className={styles.note}>{words.any}</p>
      <Radios
        legend={words.state}
        options={practiceStates.map((value) => ({ value, label: words.states[value] }))}
        chosen={draft.state}
        onChange={(state) => change({ state })}
      />
      <TopicChecks domains={data.domains} choice={draft} onChange={change} />
      <Fold title={words.services} chosen={draft.services.length}>
        <Checks
          legend={words.services}
          isLegendSpoken
          options={services}
          chosen={draft.services}
          onChange={(chosen) => change({ services: chosen })}
        />
      </Fold>
      <MoreChecks data={data} choice={draft} onChange={change} />
      <CountSelect count={draft.count} onChange={(count) => change({ count })} />
      <p role="status" className={styles.fit}>
        {isLeast ? words.fitAtLeast(fitting) : words.fit(fitting)}
      </p>
      <div className={styles.actions}>
        <button type="submit" className="button button-main" aria-disabled={!canStart}>
          {words.start}
        </button>
        <CopyLink address={() => paths.practice(practiceSearch(draft, drawSeed()))} />
        {!isOpen && (
          <button type="button" className="button" onClick={() => setDraft(openChoice)}>
            {words.clear}
          </button>
        )}
      </div>
      <p className={styles.note}>{draft.state === 'any' ? practiceWords.linkSame : practiceWords.linkOwn}</p>
    </form>
  );
}

/** So many pieces of a large index are looked through for a count; a set is drawn from as many as it needs. */
const mostToCount = 8;

/** Those that any question is about, by name. */
function servicesIn({ parts, entries, catalogue }: PracticePageData) {
  const made = madeEntries(catalogue.services).flatMap(({ services }) => services);
  const named = new Set([...(parts?.services ?? entries.flatMap(({ services }) => services)), ...made]);
  return catalogue.services
    .filter(({ id }) => named.has(id))
    .sort(byShortName)
    .map(({ id, name }) => ({ value: id, label: name }));
}
