// The lints that need more than one question: over a file, over the bank, over all lessons.
import type { Problem } from '../../core/problem';
import type { Course } from '../course';
import { type Memory, noMemory, remember } from '../memory/memory';
import { askedIn, type OutlinedFile } from './asked-question';
import { findDoubtfulStems } from './doubtful-stems';
import { findGiveaways } from './giveaways';
import { createServiceNameLint } from './service-names';
import { findSimilarStems } from './similar-stems';
import { findUnaskedSections, unaskedSections } from './unasked-sections';

/** Warnings of the whole course; `files` are the outlined lessons, bank files and drills, `today` is a day such as 2026-11-24. */
export function lintCourse(
  course: Course,
  files: readonly OutlinedFile[],
  today: string,
  memory: Memory = noMemory,
): Problem[] {
  const { lessons, bank, services, exam } = course;
  const fileByPath = new Map(files.map((file) => [file.source.file, file]));
  const fileOf = (path: string) => fileByPath.get(path);
  const asked = [...lessons, ...bank].map(({ file, questions }) => {
    const outlined = fileOf(file);
    return { file, asked: outlined ? askedIn(questions, outlined) : [] };
  });
  const all = asked.flatMap((part) => part.asked);
  const bankFiles = new Set(bank.map(({ file }) => file));
  const banked = asked.filter(({ file }) => bankFiles.has(file)).map((part) => part.asked);
  const findNames = createServiceNameLint(services, exam);
  const nameBasis = JSON.stringify([services, exam]);
  const sections = unaskedSections(
    lessons,
    all.map(({ question }) => question),
  );
  return [
    ...findGiveaways(
      asked.map((part) => part.asked),
      banked,
    ),
    ...findSimilarStems(all),
    ...findDoubtfulStems(all, today),
    ...findUnaskedSections(sections, ({ file }) => fileOf(file)),
    ...files.flatMap(({ source }) => remember(memory, ['names', source, nameBasis], () => findNames(source))),
  ];
}
