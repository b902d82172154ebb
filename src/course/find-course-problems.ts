// What no single file can show: ids used twice, names that point nowhere, lessons that nobody lists.
import { nearest } from '../core/nearest';
import type { Problem } from '../core/problem';
import type { BankDraft } from './bank/read-bank';
import type { Confusion, Exam, Phase, Service } from './course';
import type { DrillDraft } from './drill/read-drill';
import type { LessonDraft } from './lesson/read-lesson';
import { placeAt, type SourceText } from './markdown/source-text';
import { bodyStart } from './yaml/read-front-matter';
import { yamlKeyOffset, yamlOffset } from './yaml/read-yaml';
import type { CourseFile } from './yaml/schemas';

type Parts = {
  sources: ReadonlyMap<string, SourceText>;
  courseFile: CourseFile | undefined;
  drafts: readonly LessonDraft[];
  bankDrafts: readonly BankDraft[];
  drillDrafts: readonly DrillDraft[];
  phases: readonly Phase[];
  services: readonly Service[];
  confusions: readonly Confusion[];
  exam: Exam | undefined;
};

/** Problems: lesson-id-duplicate, lesson-unlisted, module-unknown, task-unknown, domain-unknown, lesson-unknown, lesson-listed-twice, question-id-duplicate, service-id-duplicate, phase-unknown, service-unknown, drill-id-duplicate. */
export function findCourseProblems(parts: Parts): Problem[] {
  const modules = modulesByLesson(parts.courseFile);
  const seen = new Set<string>();
  const isRepeated = (id: string) => seen.size === seen.add(id).size;
  return [
    ...parts.drafts.flatMap((draft) => findLessonProblems(draft, isRepeated(draft.front.id), modules, parts.exam)),
    ...findListProblems(parts),
    ...findQuestionProblems(parts),
    ...findCatalogueProblems(parts),
    ...findConfusionProblems(parts),
    ...findDrillFrontProblems(parts),
  ];
}

/** The modules that list each lesson; undefined where the course file cannot be read. */
function modulesByLesson(courseFile: CourseFile | undefined): ReadonlyMap<string, readonly string[]> | undefined {
  if (!courseFile) return undefined;
  const modules = new Map<string, string[]>();
  for (const { id, lessons } of courseFile.modules)
    for (const lesson of new Set(lessons)) {
      const listing = modules.get(lesson) ?? [];
      listing.push(id);
      modules.set(lesson, listing);
    }
  return modules;
}

/** Where the YAML of the front matter ends, which starts at 4; 4 where there is none. */
export const frontEnd = (source: SourceText): number =>
  Math.max(4, source.text.lastIndexOf('---', bodyStart(source) - 1));

/** Where the value at a path of the front matter stands. */
const frontPlace = (source: SourceText, path: readonly PropertyKey[]) =>
  placeAt(source, yamlOffset(source, path, 4, frontEnd(source)));

function findLessonProblems(
  { source, front }: LessonDraft,
  isRepeated: boolean,
  modulesOf: ReadonlyMap<string, readonly string[]> | undefined,
  exam: Exam | undefined,
): Problem[] {
  // Front matter that cannot be read has been reported already.
  if (front.updated === '') return [];
  const problems: Problem[] = [];
  const complain = (code: string, path: readonly PropertyKey[], message: string, suggestion?: string) => {
    const place = frontPlace(source, path);
    problems.push({ severity: 'error', code, message, suggestion, place });
  };
  if (isRepeated) complain('lesson-id-duplicate', ['id'], `Another lesson has the id “${front.id}” too.`);
  const modules = modulesOf && (modulesOf.get(front.id) ?? []);
  if (modules?.length === 0)
    complain(
      'lesson-unlisted',
      ['id'],
      `course.yaml does not list the lesson “${front.id}”.`,
      'Add it to the lessons of its module.',
    );
  else if (modules && !modules.includes(front.module))
    complain(
      'module-unknown',
      ['module'],
      `course.yaml lists this lesson in the module “${modules[0]}”.`,
      `module: ${modules[0]}`,
    );
  return [...problems, ...findExamProblems({ source, front }, exam)];
}

/** The domain and the tasks that a lesson or a drill says it is about. */
function findExamProblems(
  { source, front }: Pick<LessonDraft | DrillDraft, 'source' | 'front'>,
  exam: Exam | undefined,
): Problem[] {
  if (!exam) return [];
  const problem = (code: string, path: readonly PropertyKey[], message: string, suggestion?: string): Problem => {
    const place = frontPlace(source, path);
    return { severity: 'error', code, message, suggestion, place };
  };
  const tasks = exam.domains.flatMap((domain) => domain.tasks.map((task) => task.id));
  return [
    ...front.tasks.flatMap((task, index) =>
      tasks.includes(task)
        ? []
        : [problem('task-unknown', ['tasks', index], `The exam has no task ${task}.`, nearest(task, tasks))],
    ),
    ...(front.domain === undefined || exam.domains.some(({ number }) => number === front.domain)
      ? []
      : [problem('domain-unknown', ['domain'], `The exam has no domain ${front.domain}.`)]),
  ];
}

function findListProblems({ sources, courseFile, drafts }: Parts): Problem[] {
  const source = sources.get('course.yaml');
  if (!source || !courseFile) return [];
  const ids = new Set(drafts.map(({ front }) => front.id));
  const listed = new Set<string>();
  return courseFile.modules.flatMap((module, moduleIndex) =>
    module.lessons.flatMap((lesson, index): Problem[] => {
      const isTwice = listed.has(lesson);
      listed.add(lesson);
      if (ids.has(lesson) && !isTwice) return [];
      const place = placeAt(source, yamlOffset(source, ['modules', moduleIndex, 'lessons', index]));
      if (isTwice)
        return [
          {
            severity: 'error',
            code: 'lesson-listed-twice',
            message: `The lesson “${lesson}” is listed twice.`,
            place,
            suggestion: 'Leave it in one module.',
          },
        ];
      const message = `There is no lesson with the id “${lesson}”.`;
      return [{ severity: 'error', code: 'lesson-unknown', message, place, suggestion: nearest(lesson, ids) }];
    }),
  );
}

function findQuestionProblems({ drafts, bankDrafts }: Parts): Problem[] {
  const owner = new Map<string, string>();
  return [...drafts, ...bankDrafts].flatMap(({ source, outline }) =>
    outline.questions.flatMap(({ id, offset }): Problem[] => {
      const first = owner.get(id);
      owner.set(id, first ?? source.file);
      if (first === undefined) return [];
      return [
        {
          severity: 'error',
          code: 'question-id-duplicate',
          message: `The question id “${id}” is used twice${first === source.file ? '' : `, first in ${first}`}.`,
          place: placeAt(source, offset),
          suggestion: 'Give the newer question another id.',
        },
      ];
    }),
  );
}

function findCatalogueProblems({ sources, phases, services }: Parts): Problem[] {
  const source = sources.get('catalog/services.yaml');
  if (!source) return [];
  const known = phases.map(({ id }) => id);
  return services.flatMap(({ id, phases: pairs }, index) => {
    const isTwice = services.findIndex((service) => service.id === id) < index;
    const duplicates = isTwice ? [yamlOffset(source, ['services', index, 'id'])] : [];
    // Without readable phases every name would be unknown.
    const unknown = known.length === 0 ? [] : Object.keys(pairs).filter((phase) => !known.includes(phase));
    return [
      ...duplicates.map(
        (offset): Problem => ({
          severity: 'error',
          code: 'service-id-duplicate',
          message: `The service id “${id}” stands here twice.`,
          place: placeAt(source, offset),
        }),
      ),
      ...unknown.map(
        (phase): Problem => ({
          severity: 'error',
          code: 'phase-unknown',
          message: `There is no phase “${phase}”.`,
          place: placeAt(source, yamlKeyOffset(source, ['services', index, 'phases'], phase)),
          suggestion: nearest(phase, known),
        }),
      ),
    ];
  });
}

function findConfusionProblems({ sources, services, confusions }: Parts): Problem[] {
  const source = sources.get('catalog/confusions.yaml');
  if (!source || services.length === 0) return [];
  const known = services.map(({ id }) => id);
  return confusions.flatMap(({ between }, index) =>
    between.flatMap((id, side): Problem[] => {
      if (known.includes(id)) return [];
      const place = placeAt(source, yamlOffset(source, ['confusions', index, 'between', side]));
      const message = `The catalogue has no service “${id}”.`;
      return [{ severity: 'error', code: 'service-unknown', message, place, suggestion: nearest(id, known) }];
    }),
  );
}

function findDrillFrontProblems({ drillDrafts, exam }: Parts): Problem[] {
  return drillDrafts.flatMap(({ source, front }, index): Problem[] => {
    const problems = findExamProblems({ source, front }, exam);
    if (!drillDrafts.slice(0, index).some((other) => other.front.id === front.id)) return problems;
    const place = frontPlace(source, ['id']);
    const message = `Another drill has the id “${front.id}” too.`;
    return [{ severity: 'error', code: 'drill-id-duplicate', message, place }, ...problems];
  });
}
