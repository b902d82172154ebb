import { useCallback, useContext, useState } from 'preact/hooks';
import { stemOf } from '../../../course/question-stem';
import type { Question } from '../../../questions/question-kinds';
import { paths } from '../../paths';
import { SiteDataContext } from '../../site-data';
import { type Asked, useAsked } from './use-asked';

export type PickedQuestion = { id: string; title: string };

/** Of a course whose questions are in many pieces, so many are named at a time. */
const atATime = 20;

const longestTitle = 90;

/** What a list calls a question: its title, or the beginning of what it asks. */
export function titleOf(question: Question): string {
  const text = question.title.text || stemOf(question);
  return text.length > longestTitle ? `${text.slice(0, longestTitle).trimEnd()}…` : text;
}

/** The questions for a task of the exam, and how many more there are than were asked for so far. */
export function useTaskQuestions(task: string | undefined): {
  asked: Asked<{ questions: readonly PickedQuestion[]; more: number }>;
  showMore: () => void;
} {
  const { loadPage, loadIndex, loadPiece } = useContext(SiteDataContext);
  const [limit, setLimit] = useState(atATime);
  const load = useCallback(
    async (wanted: string) => {
      const { data } = await loadPage(paths.practice());
      if (data.page !== 'practice') throw new Error('There is no list of questions.');
      const { parts } = data;
      const numbers = Array.from({ length: parts?.indexes ?? 0 }, (_, number) => number);
      const more = (await Promise.all(numbers.map(loadIndex))).flatMap(({ entries }) => entries);
      const fitting = [...data.entries, ...more].filter(({ task }) => task === wanted);
      const named = parts ? fitting.slice(0, limit) : fitting;
      const pieces = [...new Set(named.map(({ piece }) => piece))];
      const questions = new Map((await Promise.all(pieces.map(loadPiece))).flat().map((one) => [one.id, one]));
      return {
        questions: named.flatMap(({ id }) => {
          const question = questions.get(id);
          return question ? [{ id, title: titleOf(question) }] : [];
        }),
        more: fitting.length - named.length,
      };
    },
    [loadPage, loadIndex, loadPiece, limit],
  );
  return { asked: useAsked(task, load), showMore: () => setLimit((before) => before + atATime) };
}
