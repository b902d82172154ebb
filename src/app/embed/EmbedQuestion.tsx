import { useContext, useMemo } from 'preact/hooks';
import { LiveQuestion } from '../../features/LiveQuestion';
import { QuestionMannerContext } from '../../features/site-data';
import type { Shown } from './embed-subject';

/** One question by itself: its stem is the heading of the page. */
export function EmbedQuestion({ shown, place }: { shown: Extract<Shown, { show: 'question' }>; place: string }) {
  const manner = useContext(QuestionMannerContext);
  const own = useMemo(() => ({ ...manner, level: 1 as const }), [manner]);
  return (
    <QuestionMannerContext value={own}>
      <LiveQuestion question={shown.question} place={place} />
    </QuestionMannerContext>
  );
}
