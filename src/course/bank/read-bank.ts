// A file of questions only.
import type { Problem } from '../../core/problem';
import type { BankTopic } from '../course';
import type { LessonOutline } from '../lesson/outline-lesson';
import { type BlockTools, createBlockReader, splitAtQuestions } from '../lesson/read-blocks';
import type { QuestionContext } from '../lesson/read-question';
import { plainText } from '../markdown/markdown';
import type { SourceText } from '../markdown/source-text';
import { type Memory, noMemory } from '../memory/memory';
import { outlineKept } from '../memory/outline-kept';

export type BankDraft = { source: SourceText; outline: LessonOutline };

/** The first look at all bank files. Problems: those of `outlineLesson`. */
export const outlineBank = (
  sources: Iterable<SourceText>,
  problems: Problem[],
  memory: Memory = noMemory,
): BankDraft[] =>
  [...sources]
    .filter(({ file }) => /^bank\/.+\.md$/.test(file))
    .map((source) => ({ source, outline: outlineKept(source, memory, problems) }));

/** Reads the questions of a file. Problems: the warning bank-prose, and those of `createBlockReader`. */
export function readBankTopic({ source, outline }: BankDraft, context: QuestionContext, tools: BlockTools): BankTopic {
  const reader = createBlockReader({ kind: 'bank', source, outline, lessons: '../lessons/' }, context, tools);
  const questions = splitAtQuestions(reader.body).flatMap(({ question: opening, blocks }) => {
    if (opening) return reader.question(opening, blocks) ?? [];
    const [stray] = blocks.filter(({ type }) => type !== 'comment' && type !== 'rule');
    if (stray)
      tools.report(
        'warning',
        'bank-prose',
        stray.offset,
        'A bank file holds questions only; this text is shown nowhere.',
        'Move it into a question or a lesson.',
      );
    return [];
  });
  return {
    id: source.file.replace(/^bank\/|\.md$/g, ''),
    file: source.file,
    title: outline.title ? plainText(outline.title.children) : '',
    questions,
  };
}
