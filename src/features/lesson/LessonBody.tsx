import { Fragment } from 'preact';
import { memo, Suspense } from 'preact/compat';
import { useEffect } from 'preact/hooks';
import type { LessonBlock } from '../../course/course';
import type { LessonOnPage } from '../../course/page-data';
import type { Kind, Question } from '../../questions/question-kinds';
import { loadQuestionViews } from '../../questions/question-views';
import { useLearnerActions } from '../../stores/stores-context';
import { Html } from '../../ui/Html';
import { LiveQuestion } from '../LiveQuestion';
import { PassageDiagram } from '../Passages';
import { useProseActions } from '../use-prose-actions';
import { LaterStyles } from './LaterStyles';
import styles from './LessonPage.module.css';

/** A lesson's prose, diagrams and questions, without anything of the site around them. `place` is where its answers count. */
export function LessonBody({ lesson, place }: { lesson: LessonOnPage; place: string }) {
  const { openPlace } = useLearnerActions();
  const prose = useProseActions();
  const second = lesson.questions[1]?.id;
  useEffect(() => void openPlace(place, lesson.questions), [openPlace, place, lesson.questions]);
  return (
    <>
      <article className={styles.body} data-lesson-id={lesson.id} {...prose.handlers}>
        {lesson.blocks.map((block, index) => (
          <Fragment key={blockKey(block, index)}>
            {block.block === 'question' && block.id === second && <LaterStyles />}
            <Block index={index} block={block} questions={lesson.questions} lesson={lesson.id} place={place} />
          </Fragment>
        ))}
      </article>
      <p role="status" className="spoken">
        {prose.said}
      </p>
    </>
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
