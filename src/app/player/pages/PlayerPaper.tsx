import { useSyncExternalStore } from 'preact/compat';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { ExamPageData } from '../../../course/page-data';
import pageStyles from '../../../features/exam/ExamPage.module.css';
import paperStyles from '../../../features/exam/PaperPage.module.css';
import { KeptPaper } from '../../../features/exam/paper/KeptPaper';
import { ExamRules } from '../../../features/exam/start/ExamRules';
import { PaperFields } from '../../../features/exam/start/PaperFields';
import { minutesOf, usualChoice } from '../../../features/exam/start/paper-plan';
import { useKeptPapers } from '../../../features/exam/use-kept-papers';
import { packageExam, packagePaper } from '../../../packaging/paper/package-paper';
import { useIsLive } from '../../../questions/parts/use-is-live';
import { useSessionActions } from '../../../stores/session/sessions-context';
import type { Paper } from '../../../study/session';
import { examWords } from '../../../words/exam';
import { playerWords } from '../../../words/player/player';

import { words } from '../../../words/words';
import { noKeeper } from '../keeping/keeping';
import { PlayerContext } from '../player-context';

/** The one paper of a package: its rules and its start, and once it is begun the paper and its result. */
export function PlayerPaper({ data }: { data: ExamPageData<'paper'> }) {
  const { config, questions, keeper } = useContext(PlayerContext);
  const hasNameless = useSyncExternalStore(keeper.subscribe, keeper.get, noKeeper.get).nameless !== undefined;
  const isLive = useIsLive();
  const subject = config?.subject;
  const drawn = useMemo(() => {
    if (subject?.kind !== 'paper') return undefined;
    return {
      paper: packagePaper(data.exam, subject, questions),
      // KeptPaper asks for the pieces in which its questions are; here all are in one.
      data: {
        ...data,
        exam: packageExam(data.exam, subject.length),
        candidates: questions.map(({ id, hash, domain = 0 }) => ({ id, hash, domain, piece: '' })),
      },
    };
  }, [data, subject, questions]);
  // Answers that are taken in may bring the paper with them.
  if (isLive && drawn) return <LivePaper key={String(hasNameless)} data={drawn.data} paper={drawn.paper} />;
  return (
    <div className={`page ${pageStyles.page}`}>
      <h1 tabIndex={-1}>{words.titles.exam}</h1>
      <p className={pageStyles.intro}>{examWords.start.intro(data.exam.code, data.exam.title)}</p>
      <p>{playerWords.paper.opening}</p>
      <noscript>
        <p>{examWords.noScripts}</p>
      </noscript>
    </div>
  );
}

function LivePaper({ data, paper }: { data: ExamPageData<'paper'>; paper: Paper }) {
  const kept = useKeptPapers();
  const [isStarted, setIsStarted] = useState(false);
  if (isStarted || kept?.some(({ session }) => session.paper.id === paper.id))
    return (
      <div className={paperStyles.page}>
        <KeptPaper id={paper.id} data={data} />
      </div>
    );
  return (
    <div className={`page ${pageStyles.page}`}>
      <h1 tabIndex={-1}>{words.titles.exam}</h1>
      <p className={pageStyles.intro}>{examWords.start.intro(data.exam.code, data.exam.title)}</p>
      <ExamRules exam={data.exam} />
      {kept ? (
        <PaperStart exam={data.exam} paper={paper} onStarted={() => setIsStarted(true)} />
      ) : (
        <p role="status">{playerWords.paper.opening}</p>
      )}
    </div>
  );
}

type StartProps = { exam: ExamPageData['exam']; paper: Paper; onStarted: () => void };

/** How much time the learner takes, and the button that begins. */
function PaperStart({ exam, paper, onStarted }: StartProps) {
  const { start } = useSessionActions();
  const [choice, setChoice] = useState(usualChoice);
  const [isStarting, setIsStarting] = useState(false);
  const minutes = minutesOf(exam, choice);
  const wanted = exam.counts.scored + exam.counts.unscored;
  const begin = async () => {
    if (isStarting) return;
    setIsStarting(true);
    const { minutes: _, ...untimed } = paper;
    await start({ ...untimed, ...(minutes !== undefined && { minutes }) });
    onStarted();
  };
  return (
    <section aria-labelledby="paper-start" className={pageStyles.start}>
      <h2 id="paper-start">{playerWords.paper.time}</h2>
      <PaperFields exam={exam} choice={choice} onChoose={setChoice} />
      <p role="status" className={pageStyles.counts}>
        <strong>{examWords.start.yourTime(minutes)}</strong>{' '}
        {paper.items.length < wanted && playerWords.paper.short(paper.items.length, wanted)}
      </p>
      <button type="button" className="button button-main" aria-disabled={isStarting} onClick={begin}>
        {playerWords.paper.start}
      </button>
    </section>
  );
}
