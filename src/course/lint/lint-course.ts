// The lints that need more than one question: over a file, over the bank, over all lessons.
import type { Problem } from '../../core/problem';
import type { BankTopic, Course, Lesson } from '../course';
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
  const byPath = new Map(files.map((outlined) => [outlined.source.file, outlined]));
  const askedOf = ({ file, questions }: Lesson | BankTopic) => {
    const outlined = byPath.get(file);
    return outlined ? askedIn(questions, outlined) : [];
  };
  const taught = lessons.map(askedOf);
  const banked = bank.map(askedOf);
  const all = [...taught, ...banked].flat();
  const findNames = createServiceNameLint(services, exam);
  const nameBasis = JSON.stringify([services, exam]);
  const sections = unaskedSections(
    lessons,
    all.map(({ question }) => question),
  );
  return [
    ...findGiveaways([...taught, ...banked], banked),
    ...findSimilarStems(all),
    ...findDoubtfulStems(all, today),
    ...findUnaskedSections(sections, ({ file }) => byPath.get(file)),
    ...files.flatMap(({ source }) => remember(memory, ['names', source, nameBasis], () => findNames(source))),
  ];
}
