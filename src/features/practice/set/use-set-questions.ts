import { useMemo } from 'react';
import type { PracticePageData } from '../../../course/page-data';
import type { Question } from '../../../questions/question-kinds';
import type { Paper } from '../../../study/session';
import { type LoadedQuestions, useQuestions } from '../../use-questions';
import { madeFor } from './practice-paper';

/** The questions of a paper by id: written ones are loaded, others made from the catalogue. Those that are gone are missing. */
export function useSetQuestions({ entries, catalogue }: PracticePageData, { items }: Paper): LoadedQuestions {
  const pieces = useMemo(() => {
    const ids = new Set(items.map(({ questionId }) => questionId));
    return [...new Set(entries.filter(({ id }) => ids.has(id)).map(({ piece }) => piece))];
  }, [entries, items]);
  const loaded = useQuestions(pieces);
  return useMemo(() => {
    if (loaded.state !== 'ready') return loaded;
    const questions = new Map<string, Question>();
    for (const item of items) {
      const question = loaded.questions.get(item.questionId) ?? madeFor(catalogue, item);
      if (question) questions.set(item.questionId, question);
    }
    return { state: loaded.state, questions };
  }, [loaded, items, catalogue]);
}
