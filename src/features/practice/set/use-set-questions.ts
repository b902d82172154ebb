import { useMemo } from 'preact/hooks';
import { readPairId } from '../../../course/catalog/made-question';
import type { PracticePageData } from '../../../course/page-data';
import { pieceOf } from '../../../course/practice/index-pieces';
import { madeFor } from '../../../course/practice/set-items';
import type { Question } from '../../../questions/question-kinds';
import type { Paper } from '../../../study/session';
import { madeWords } from '../../../words/made';
import { type LoadedQuestions, useQuestions } from '../../use-questions';

/** The questions of a paper by id: written ones are loaded, others made from the catalogue. Those that are gone are missing. */
export function useSetQuestions({ parts, entries, catalogue }: PracticePageData, { items }: Paper): LoadedQuestions {
  const pieces = useMemo(() => {
    const ids = new Set(items.map(({ questionId }) => questionId));
    if (parts) return [...new Set([...ids].filter((id) => !readPairId(id)).map((id) => pieceOf(id, parts)))];
    return [...new Set(entries.filter(({ id }) => ids.has(id)).map(({ piece }) => piece))];
  }, [parts, entries, items]);
  const loaded = useQuestions(pieces);
  return useMemo(() => {
    if (loaded.state !== 'ready') return loaded;
    const questions = new Map<string, Question>();
    for (const item of items) {
      const question = loaded.questions.get(item.questionId) ?? madeFor(catalogue, item, madeWords);
      if (question) questions.set(item.questionId, question);
    }
    return { state: loaded.state, questions };
  }, [loaded, items, catalogue]);
}
