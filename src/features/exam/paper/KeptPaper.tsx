import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ExamPageData } from '../../../course/page-data';
import { pieceOf } from '../../../course/practice/index-pieces';
import { examWords } from '../../../words/exam';
import { words } from '../../../words/words';
import { paths } from '../../paths';
import { SiteLink } from '../../SiteLink';
import { useQuestions } from '../../use-questions';
import styles from '../PaperPage.module.css';
import { PaperResult } from '../result/PaperResult';
import { PaperElsewhere } from './PaperElsewhere';
import { Sitting } from './Sitting';
import { type PaperState, usePaper } from './use-paper';

/** A paper by its id: unknown, in another tab, being sat, or ended. */
export function KeptPaper({ id, data: { exam, candidates, parts } }: { id: string; data: ExamPageData<'paper'> }) {
  const paper = usePaper(id);
  const items = paper.state === 'open' ? paper.session.paper.items : undefined;
  const pieces = useMemo(() => {
    const wanted = new Set(items?.map(({ questionId }) => questionId));
    if (parts) return [...new Set([...wanted].map((id) => pieceOf(id, parts)))];
    return [...new Set(candidates.flatMap((candidate) => (wanted.has(candidate.id) ? [candidate.piece] : [])))];
  }, [items, candidates, parts]);
  const loaded = useQuestions(pieces);
  const view = viewOf(paper);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(view);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = view;
    // What had the focus went with the view before.
    if (before !== view && before !== 'opening') heading.current?.focus();
  }, [view]);
  return (
    <>
      <h1 tabIndex={-1} ref={heading} data-view={view}>
        {titleOf(paper)}
      </h1>
      {(view === 'opening' || view === 'unknown') && (
        <div role="status" className={styles.opening}>
          <p>{examWords.paper[view]}</p>
        </div>
      )}
      {view === 'unknown' && (
        <SiteLink to={paths.exam()} className="button">
          {examWords.paper.toExam}
        </SiteLink>
      )}
      {paper.state === 'open' && paper.hold === 'unguarded' && view === 'sitting' && <p>{examWords.paper.unguarded}</p>}
      {view === 'elsewhere' && <PaperElsewhere id={id} />}
      {paper.state === 'open' && view === 'sitting' && paper.session.phase !== 'ended' && (
        <Sitting session={paper.session} loaded={loaded} />
      )}
      {paper.state === 'open' && view === 'result' && paper.session.phase === 'ended' && (
        <PaperResult session={paper.session} exam={exam} loaded={loaded} />
      )}
    </>
  );
}

type View = 'opening' | 'unknown' | 'elsewhere' | 'sitting' | 'result';

/** The result of a graded paper may be read in any number of tabs. */
function viewOf(paper: PaperState): View {
  if (paper.state !== 'open') return paper.state;
  const { session, hold } = paper;
  if (hold === 'elsewhere' && !(session.phase === 'ended' && session.isGraded)) return 'elsewhere';
  return session.phase === 'ended' ? 'result' : 'sitting';
}

function titleOf(paper: PaperState): string {
  if (viewOf(paper) !== 'result' || paper.state !== 'open') return words.titles.paper;
  const isTimeUp = paper.session.phase === 'ended' && paper.session.ending === 'time-up';
  return isTimeUp ? examWords.result.timeUp : examWords.result.title;
}
