import { useLayoutEffect } from 'preact/hooks';
import { useSessionActions } from '../../../stores/session/sessions-context';
import { useLearner } from '../../../stores/stores-context';
import type { Session } from '../../../study/session';

/**
 * Gives the session the points of each answer that was checked at `place`, also of one that was recorded by a page that
 * died before it told its session. The first check of an item counts. The session is told before the screen is painted: the next key may end it.
 */
export function useCheckedPoints(session: Session, place: string): void {
  const { advance } = useSessionActions();
  const attempts = useLearner((state) => (Object.hasOwn(state.attempts, place) ? state.attempts[place] : undefined));
  const { paper, items } = session;
  useLayoutEffect(() => {
    if (!attempts) return;
    for (const [index, { questionId }] of paper.items.entries()) {
      const attempt = Object.hasOwn(attempts, questionId) ? attempts[questionId] : undefined;
      if (attempt?.phase !== 'checked' || items[index]?.points) continue;
      const { earned, possible } = attempt.grade;
      advance(paper.id, { type: 'checked', index, points: { earned, possible, isBlank: false } });
    }
  }, [attempts, paper, items, advance]);
}
