// What no single file can show: ids used twice, names that point nowhere, lessons that nobody lists.
import { nearest } from '../core/nearest';
import type { Problem } from '../core/problem';
import type { Exam, Lesson, Phase, Service } from './course';
import type { LessonDraft } from './read-lesson';
import type { CourseFile } from './schemas';
import { placeAt, type SourceText } from './source-text';

type Parts = {
  sources: ReadonlyMap<string, SourceText>;
  courseFile: CourseFile | undefined;
  drafts: readonly LessonDraft[];
  lessons: readonly Lesson[];
  phases: readonly Phase[];
  services: readonly Service[];
  exam: Exam | undefined;
};

/** Problems: lesson-id-duplicate, question-id-duplicate, module-unknown, lesson-unknown, lesson-unlisted, task-unknown, service-id-duplicate, phase-unknown. */
export function findCourseProblems(parts: Parts): Problem[] {
  return [...findLessonProblems(parts), ...findQuestionProblems(parts), ...findCatalogueProblems(parts)];
}

function findLessonProblems({ sources, courseFile, drafts, exam }: Parts): Problem[] {
  const problems: Problem[] = [];
  const listed = new Map(
    courseFile?.modules.flatMap((module) => module.lessons.map((lesson) => [lesson, module.id] as const)),
  );
  const tasks = exam?.domains.flatMap((domain) => domain.tasks.map((task) => task.id)) ?? [];
  const ids = new Set<string>();
  for (const { source, front } of drafts) {
    if (front.updated === '') continue;
    const complain = (code: string, needle: string, message: string, suggestion?: string) =>
      problems.push({ severity: 'error', code, message, suggestion, place: find(source, needle) });
    if (ids.has(front.id))
      complain('lesson-id-duplicate', `id: ${front.id}`, `Another lesson has the id “${front.id}” too.`);
    ids.add(front.id);
    const module = listed.get(front.id);
    if (courseFile && module === undefined)
      complain(
        'lesson-unlisted',
        `id: ${front.id}`,
        `course.yaml does not list the lesson “${front.id}”.`,
        'Add it to the lessons of its module.',
      );
    else if (courseFile && module !== front.module)
      complain(
        'module-unknown',
        `module: ${front.module}`,
        `course.yaml lists this lesson in the module “${module}”.`,
        `module: ${module}`,
      );
    for (const task of front.tasks)
      if (exam && !tasks.includes(task))
        complain('task-unknown', task, `The exam has no task ${task}.`, nearest(task, tasks));
  }
  const courseSource = sources.get('course.yaml');
  for (const lesson of listed.keys())
    if (courseSource && !ids.has(lesson) && !drafts.some(({ front }) => front.id === lesson))
      problems.push({
        severity: 'error',
        code: 'lesson-unknown',
        message: `There is no lesson with the id “${lesson}”.`,
        place: find(courseSource, lesson),
        suggestion: nearest(lesson, ids),
      });
  return problems;
}

function findQuestionProblems({ sources, lessons }: Parts): Problem[] {
  const owner = new Map<string, string>();
  return lessons.flatMap(({ file, questions }) =>
    questions.flatMap(({ id }): Problem[] => {
      const first = owner.get(id);
      owner.set(id, first ?? file);
      const source = sources.get(file);
      if (first === undefined || !source) return [];
      const places = [...source.text.matchAll(new RegExp(`\\bid:\\s*${id}(?![\\w-])`, 'g'))];
      const at = (first === file ? places[1] : places[0])?.index ?? 0;
      const message = `The question id “${id}” is used twice${first === file ? '' : `, first in ${first}`}.`;
      return [
        {
          severity: 'error',
          code: 'question-id-duplicate',
          message,
          place: placeAt(source, at),
          suggestion: 'Give the newer question another id.',
        },
      ];
    }),
  );
}

function findCatalogueProblems({ sources, phases, services }: Parts): Problem[] {
  const source = sources.get('catalog/services.yaml');
  if (!source) return [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const known = phases.map(({ id }) => id);
  for (const { id, phases: pairs } of services) {
    const entry = source.text.indexOf(`id: ${id}\n`);
    const complain = (code: string, offset: number, message: string, suggestion?: string) =>
      problems.push({ severity: 'error', code, message, suggestion, place: placeAt(source, Math.max(0, offset)) });
    if (seen.has(id))
      complain(
        'service-id-duplicate',
        source.text.lastIndexOf(`id: ${id}\n`),
        `The service id “${id}” stands here twice.`,
      );
    seen.add(id);
    for (const phase of Object.keys(pairs))
      if (!known.includes(phase))
        complain(
          'phase-unknown',
          source.text.indexOf(phase, entry),
          `There is no phase “${phase}”.`,
          nearest(phase, known),
        );
  }
  return problems;
}

const find = (source: SourceText, needle: string): Problem['place'] =>
  placeAt(source, Math.max(0, source.text.indexOf(needle)));
