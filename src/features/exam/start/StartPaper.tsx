import { useMemo, useState } from 'preact/hooks';
import type { ExamCandidate, ExamPageData } from '../../../course/page-data';
import { newId } from '../../../platform/new-id';
import type { KeptSession } from '../../../stores/session/session-store';
import { useSessionActions } from '../../../stores/session/sessions-context';
import { useLearner } from '../../../stores/stores-context';
import { createDeck } from '../../../study/exam-paper';
import { examWords } from '../../../words/exam';
import { paths } from '../../paths';
import { useNavigate } from '../../site-location';
import styles from '../ExamPage.module.css';
import { PaperFields } from './PaperFields';
import { drawChosen, minutesOf, usualChoice } from './paper-plan';
import { useCandidates } from './use-candidates';

const words = examWords.start;

type Props = { data: ExamPageData<'exam'>; kept: readonly KeptSession[] | undefined };

/** Chooses a paper, draws it and opens it. What is new to the learner is known once the memory is loaded. */
export function StartPaper({ data, kept }: Props) {
  const { exam } = data;
  const navigate = useNavigate();
  const { start } = useSessionActions();
  const tallies = useLearner((state) => state.tallies);
  const isLoaded = useLearner((state) => state.isLoaded);
  const isListed = kept !== undefined;
  const [choice, setChoice] = useState(usualChoice);
  const [isStarting, setIsStarting] = useState(false);
  const deckOf = useMemo(() => {
    const seen = lastSeen(kept ?? []);
    return (candidates: readonly ExamCandidate[]) =>
      createDeck(
        candidates.map(({ id, hash, domain }) => {
          const answered = Object.hasOwn(tallies, id) ? tallies[id]?.last.order : undefined;
          const times = [answered, seen.get(id)].flatMap((time) => time ?? []);
          return { questionId: id, hash, domain, ...(times.length > 0 && { lastSeen: Math.max(...times) }) };
        }),
      );
  }, [tallies, kept]);
  const { candidates, isLooking, retry } = useCandidates(data, isLoaded && isListed, (there) => {
    const { paper, fresh, short } = drawChosen(deckOf(there), exam, choice, 'count');
    return short === 0 && fresh === paper.items.length;
  });
  const deck = useMemo(() => deckOf(candidates), [deckOf, candidates]);
  const { paper, fresh, short } = useMemo(() => drawChosen(deck, exam, choice, 'count'), [deck, exam, choice]);
  const items = paper.items.length;
  const isKnown = isLoaded && isListed && !isLooking;
  const isNone = items === 0 && (isKnown || !data.parts);
  const isReady = isKnown && items > 0 && !isStarting;
  const begin = async () => {
    if (!isReady) return;
    setIsStarting(true);
    const id = newId();
    await start(drawChosen(deck, exam, choice, id).paper);
    navigate(paths.paper(id));
  };
  return (
    <section aria-labelledby="exam-start" className={styles.start}>
      <h2 id="exam-start">{words.choose}</h2>
      <PaperFields exam={exam} choice={choice} onChoose={setChoice} />
      <p role="status" className={styles.counts}>
        <strong>{words.yourTime(minutesOf(exam, choice))}</strong>{' '}
        {isNone ? words.none : isKnown ? words.fresh(fresh, items) : words.looking}{' '}
        {isKnown && items > 0 && short > 0 && words.short(items, items + short)}
        {retry && (
          <>
            {examWords.paper.failed}{' '}
            <button type="button" className="button" onClick={retry}>
              {examWords.paper.retry}
            </button>
          </>
        )}
      </p>
      <button type="button" className="button button-main" aria-disabled={!isReady} onClick={begin}>
        {words.start}
      </button>
    </section>
  );
}

/** When a question was last in a paper that was begun, answered or not, in ms since 1970. */
function lastSeen(kept: readonly KeptSession[]): ReadonlyMap<string, number> {
  const oldestFirst = kept.toReversed();
  return new Map(
    oldestFirst.flatMap(({ session, at }) => session.paper.items.map((item) => [item.questionId, at] as const)),
  );
}
