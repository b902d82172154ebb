import { useContext, useEffect, useState } from 'preact/hooks';
import type { Question } from '../questions/question-kinds';
import { loadQuestionViews } from '../questions/question-views';
import { SiteDataContext } from './site-data';

export type LoadedQuestions =
  | { state: 'loading' }
  | { state: 'failed'; retry: () => void }
  | { state: 'ready'; questions: ReadonlyMap<string, Question> };

/** Loads pieces of questions and the code that shows them; `pieces` must be the same array as long as nothing changed. */
export function useQuestions(pieces: readonly string[]): LoadedQuestions {
  const { loadPiece } = useContext(SiteDataContext);
  const [loaded, setLoaded] = useState<{ pieces: readonly string[]; outcome: LoadedQuestions }>();
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is the same work again
  useEffect(() => {
    let isWanted = true;
    const finish = (outcome: LoadedQuestions) => isWanted && setLoaded({ pieces, outcome });
    const load = async () => {
      const questions = (await Promise.all([...new Set(pieces)].map(loadPiece))).flat();
      await loadQuestionViews(questions.map(({ kind }) => kind));
      return new Map(questions.map((question) => [question.id, question]));
    };
    load().then(
      (questions) => finish({ state: 'ready', questions }),
      () => finish({ state: 'failed', retry: () => setTries((count) => count + 1) }),
    );
    return () => {
      isWanted = false;
    };
  }, [pieces, loadPiece, tries]);
  return loaded?.pieces === pieces ? loaded.outcome : { state: 'loading' };
}
