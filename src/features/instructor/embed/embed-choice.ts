// What an instructor has chosen for a frame, and the snippet that follows from it.

import type { EmbedOptions } from '../../../core/embed/embed-options';
import { embedAddress, type SnippetChoice, usualHeights } from '../../../core/embed/embed-snippet';
import { type BoardChoice, boardCounts, boardSearch } from '../../../course/catalog/board-choice';
import { words } from '../../../words/words';
import { paths } from '../../paths';
import type { PickedLesson } from '../pick/LessonSelect';
import { isSeed } from '../pick/seed';
import type { PickedQuestion } from '../pick/use-task-questions';

export const shown = ['lesson', 'question', 'phases'] as const;

/** `part` is the anchor of a heading, '' for the whole lesson; `seed` may be empty or, while somebody types, no seed. */
export type EmbedChoice = {
  show: (typeof shown)[number];
  lesson?: PickedLesson;
  question?: PickedQuestion;
  board: BoardChoice;
  part: string;
  theme: EmbedOptions['theme'];
  mode: EmbedOptions['mode'];
  seed: string;
  keepsProgress: boolean;
  keep: boolean;
  form: SnippetChoice['form'];
};

export const openEmbedChoice: EmbedChoice = {
  show: 'lesson',
  board: { phases: [], count: boardCounts.usual, mode: 'all' },
  part: '',
  theme: 'auto',
  mode: 'practice',
  seed: '',
  keepsProgress: true,
  keep: false,
  form: 'script',
};

/** The snippet of a choice for a site at this address; undefined as long as there is nothing to show. */
export function snippetOf(choice: EmbedChoice, site: string): SnippetChoice | undefined {
  const { show, lesson, question, board, part, theme, mode, keepsProgress, form } = choice;
  const seed = isSeed(choice.seed) ? choice.seed : undefined;
  const options: Partial<EmbedOptions> = { theme, mode, keepsProgress, ...(seed !== undefined && { seed }) };
  const keep = choice.keep && form !== 'frame';
  const at = (path: string) => site + path.slice(1);
  switch (show) {
    case 'lesson': {
      if (!lesson) return undefined;
      const { id, title } = lesson;
      return {
        ...{ site, title, form, keep, subject: { show, id }, link: at(paths.lesson(id, part)) },
        options: { ...options, ...(part !== '' && { part }) },
      };
    }
    case 'question': {
      if (!question) return undefined;
      const { id, title } = question;
      const link = at(paths.practice(`ids=${encodeURIComponent(id)}`));
      return { site, title, form, keep, subject: { show, id }, link, options };
    }
    case 'phases': {
      const { phases, count, mode: pairs } = board;
      const link = at(`${paths.phases()}?${boardSearch(board, seed ?? '1')}`);
      return {
        ...{ site, title: words.titles.phases, form, keep, subject: { show }, link },
        options: { ...options, phases, pairs, ...(count !== boardCounts.usual && { count }) },
      };
    }
  }
}

/** The address of the frame. */
export const frameAddress = ({ site, subject, options }: SnippetChoice): string => embedAddress(site, subject, options);

/** The height that the snippet gives its frame, in pixels. */
export const frameHeight = ({ subject, height }: SnippetChoice): number => height ?? usualHeights[subject.show];
