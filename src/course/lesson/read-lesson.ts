// One outlined lesson to what a page shows: prose, diagrams and questions in the order of the text.
import type { Question } from '../../questions/question-kinds';
import type { Lesson, LessonBlock } from '../course';
import { type Block, plainText } from '../markdown/markdown';
import type { SourceText } from '../markdown/source-text';
import { countWords } from '../question-stem';
import type { LessonFront } from '../yaml/schemas';
import type { LessonOutline } from './outline-lesson';
import { type BlockTools, createBlockReader, splitAtQuestions } from './read-blocks';
import type { QuestionContext } from './read-question';

export type LessonDraft = { source: SourceText; front: LessonFront; outline: LessonOutline };

/** Reads blocks, questions and counts of a lesson. Problems: those of `createBlockReader`. */
export function readLesson(draft: LessonDraft, context: QuestionContext, tools: BlockTools): Lesson {
  const { source, front, outline } = draft;
  const reader = createBlockReader(
    { kind: 'lesson', source, outline, lesson: front.id, lessons: '../' },
    context,
    tools,
  );
  const blocks: LessonBlock[] = [];
  const questions: Question[] = [];
  const prose: Block[] = [];
  for (const { question: opening, blocks: inside } of splitAtQuestions(reader.body)) {
    if (!opening) {
      blocks.push(...reader.passages(inside));
      prose.push(...inside);
      continue;
    }
    const question = reader.question(opening, inside);
    if (!question) continue;
    questions.push(question);
    blocks.push({ block: 'question', id: question.id });
  }
  const words = wordsIn(prose);
  return {
    ...front,
    file: source.file,
    words,
    minutes: Math.max(1, Math.round(words / wordsPerMinute + questions.length / 2)),
    outline: outline.headings,
    blocks,
    questions,
    services: tools.mentions.found(),
    mentions: tools.mentions.places(),
  };
}

/** A calm pace for readers whose first language is another one; half a minute is added for each question. */
const wordsPerMinute = 180;

/** Words that are read: prose, headings, tables and callouts; not code, diagrams or questions. */
function wordsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + wordsOf(block), 0);
}

function wordsOf(block: Block): number {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return countWords(plainText(block.children));
    case 'list':
      return block.items.reduce((sum, item) => sum + wordsIn(item.blocks), 0);
    case 'quote':
      return wordsIn(block.blocks);
    case 'table':
      return [block.header, ...block.rows].flat().reduce((sum, cell) => sum + countWords(plainText(cell.children)), 0);
    default:
      return 0;
  }
}
