import { textOfHtml } from '../core/plain-text';
import type { Question } from '../questions/question-kinds';

/** What the learner reads before the answer, as plain text: heading, then paragraphs; diagrams are left out. */
export const stemOf = ({ title, prompt }: Pick<Question, 'title' | 'prompt'>): string =>
  [title.text, ...prompt.map((passage) => (passage.block === 'prose' ? textOfHtml(passage.html) : ''))]
    .filter((text) => text !== '')
    .join(' ');

export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
