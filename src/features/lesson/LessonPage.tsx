import { Fragment } from 'preact';
import { memo, Suspense } from 'preact/compat';
import { useEffect } from 'preact/hooks';
import type { LessonBlock } from '../../course/course';
import type { LessonPageData } from '../../course/page-data';
import type { Kind, Question } from '../../questions/question-kinds';
import { loadQuestionViews } from '../../questions/question-views';
import { useLearnerActions } from '../../stores/stores-context';
import { Html } from '../../ui/Html';
import { words } from '../../words/words';
import { LiveQuestion } from '../LiveQuestion';
import { PassageDiagram } from '../Passages';
import { paths } from '../paths';
import { SiteLink } from '../SiteLink';
import { useProseActions } from '../use-prose-actions';
import { Contents } from './Contents';
import { LaterStyles } from './LaterStyles';
import styles from './LessonPage.module.css';
import { LessonScore } from './LessonScore';
import { ServiceNotes } from './ServiceNotes';
import { StartOver } from './StartOver';

export function LessonPage({ data }: { data: LessonPageData }) {
  const { lesson, moduleTitle, domain, place: position, previous, next } = data;
  const place = `lesson:${lesson.id}`;
  const { openPlace } = useLearnerActions();
  const prose = useProseActions();
  const second = lesson.questions[1]?.id;
  useEffect(() => void openPlace(place, lesson.questions), [openPlace, place, lesson.questions]);
  return (
    <div className={`page ${styles.page}`}>
      <header className={styles.header}>
        <p className={styles.module}>
          <SiteLink to={paths.home()}>{moduleTitle}</SiteLink> · {words.lesson.number(position.number, position.of)}
        </p>
        <h1 tabIndex={-1}>{lesson.title}</h1>
        <p className={styles.summary}>{lesson.summary}</p>
        <p className={styles.facts}>
          {words.lesson.minutes(lesson.minutes)} · {words.lesson.updated(lesson.updated)}
        </p>
        {domain && (
          <p className={styles.facts}>{words.lesson.exam(domain.number, domain.name, lesson.tasks.join(', '))}</p>
        )}
      </header>
      <aside className={styles.side}>
        <Contents outline={lesson.outline} />
        <LessonScore place={place} questionIds={lesson.questions.map(({ id }) => id)} />
      </aside>
      <article className={styles.body} data-lesson-id={lesson.id} {...prose.handlers}>
        {lesson.blocks.map((block, index) => (
          <Fragment key={blockKey(block, index)}>
            {block.block === 'question' && block.id === second && <LaterStyles />}
            <Block index={index} block={block} questions={lesson.questions} lesson={lesson.id} place={place} />
          </Fragment>
        ))}
      </article>
      <footer className={styles.footer}>
        <StartOver place={place} questions={lesson.questions} />
        <nav className={styles.neighbours} aria-label={words.lesson.moreLessons}>
          {previous && (
            <SiteLink to={paths.lesson(previous.id)}>
              {words.lesson.previous}: {previous.title}
            </SiteLink>
          )}
          {next && (
            <SiteLink to={paths.lesson(next.id)}>
              {words.lesson.next}: {next.title}
            </SiteLink>
          )}
          <SiteLink to={paths.home()}>{words.lesson.backToCourse}</SiteLink>
        </nav>
      </footer>
      <ServiceNotes services={data.services} phases={data.phases} />
      <p role="status" className="spoken">
        {prose.said}
      </p>
    </div>
  );
}

/** Where a question is not prerendered, its code is asked for here. */
function QuestionIsComing({ kind }: { kind: Kind }) {
  useEffect(() => {
    loadQuestionViews([kind]).catch(() => {});
  }, [kind]);
  return null;
}

const blockKey = (block: LessonBlock, index: number): string => (block.block === 'question' ? block.id : `${index}`);

type BlockProps = { index: number; block: LessonBlock; questions: readonly Question[]; lesson: string; place: string };

/** Memoized: a question that still waits for its code must not be rendered again by anything around it. */
const Block = memo(function Block({ index, block, questions, lesson, place }: BlockProps) {
  switch (block.block) {
    case 'prose':
      return (
        <div className={`prose ${styles.prose}`}>
          <Html html={block.html} dataBlock={index} />
        </div>
      );
    case 'diagram':
      return (
        <div className={styles.diagram} data-block={index}>
          <PassageDiagram diagram={block.diagram} />
        </div>
      );
    case 'question': {
      const question = questions.find(({ id }) => id === block.id);
      if (!question) return null;
      return (
        // Each question comes to life by itself, the one that is touched first; until then it stands as prerendered.
        <Suspense fallback={<QuestionIsComing kind={question.kind} />}>
          <LiveQuestion question={question} place={place} lesson={lesson} />
        </Suspense>
      );
    }
  }
});
