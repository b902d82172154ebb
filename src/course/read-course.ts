// All files of a content folder to one Course, or to every problem in them.
import { nearest } from '../core/nearest';
import { hasErrors, type Problem } from '../core/problem';
import { fail, ok, type Result } from '../core/result';
import { outlineBank, readBankTopic } from './bank/read-bank';
import type { Course, Exam, Phase, Service } from './course';
import { type DrillDraft, readDrill } from './drill/read-drill';
import { findCourseProblems, frontEnd } from './find-course-problems';
import { outlineLesson } from './lesson/outline-lesson';
import { type BlockTools, joinPath } from './lesson/read-blocks';
import { type LessonDraft, readLesson } from './lesson/read-lesson';
import type { QuestionContext } from './lesson/read-question';
import { siftAllowed } from './lint/allows';
import { lintCourse } from './lint/lint-course';
import type { ContentWords } from './markdown/markdown-html';
import { mentionFinders } from './markdown/mentions';
import { placeAt, readSource, reportInto, type SourceText } from './markdown/source-text';
import { type Memory, noMemory, remember } from './memory/memory';
import { outlineKept } from './memory/outline-kept';
import { createFileReader } from './memory/read-kept';
import { fillIn } from './yaml/fill-in';
import { bodyStart, readFrontMatter } from './yaml/read-front-matter';
import { readYaml, yamlOffset, yamlValue } from './yaml/read-yaml';
import {
  type CourseFile,
  confusionsSchema,
  courseSchema,
  drillFrontSchema,
  examSchema,
  type LessonFront,
  lessonFrontSchema,
  phasesSchema,
  readingsSchema,
  servicesSchema,
} from './yaml/schemas';

/** A text file of the content folder; `path` is relative to it, with `/`. */
export type ContentFile = { path: string; text: string };

/** What reading needs from outside: a highlighter, stored diagrams, pictures and the interface's words. */
export type CourseTools = {
  words: ContentWords;
  highlight: (code: string, language: string) => string | undefined;
  storedDiagram: (id: string) => string | undefined;
  picture: (path: string) => string | undefined;
  /** The day on which the content is read, such as 2026-11-24. */
  today: string;
  /** What earlier readings gave; without one everything is read. */
  memory?: Memory;
};

export type ReadCourse = { course: Course; warnings: readonly Problem[] };

/** Reads course.yaml, catalog/*.yaml, exams/<id>.yaml, lessons/**\/*.md, bank/**\/*.md and drills/*.md. Fails with all problems of all files when one of them is an error. */
export function readCourse(files: readonly ContentFile[], tools: CourseTools): Result<ReadCourse, Problem[]> {
  const problems: Problem[] = [];
  const { memory = noMemory } = tools;
  const sources = new Map(files.map(({ path, text }) => [path, readSource(path, text)]));
  const courseFile = readPart(sources, 'course.yaml', courseSchema, problems);
  const phases = readPart(sources, 'catalog/phases.yaml', phasesSchema, problems)?.phases ?? [];
  const services = readPart(sources, 'catalog/services.yaml', servicesSchema, problems)?.services ?? [];
  const exam = courseFile && readExam(sources, courseFile.exam, problems);
  const { confusions = [], terms: confusedTerms = [] } =
    readOptional(sources, 'catalog/confusions.yaml', confusionsSchema, problems) ?? {};
  const readings = readOptional(sources, 'bank/readings.yaml', readingsSchema, problems)?.readings ?? [];
  const drafts = outlineLessons(sources, problems, memory);
  const bankDrafts = outlineBank(sources.values(), problems, memory);
  const drillDrafts = outlineDrills(sources, problems);
  const context = contextOf(drafts, phases, exam);
  const toolsFor = createBlockTools(drafts, services, tools);
  const basis = JSON.stringify([phases, services, exam]);
  const readFile = createFileReader(context, toolsFor, { memory, basis, problems });
  const lessons = drafts.map((draft) => readFile('lesson', draft, readLesson));
  const bank = bankDrafts.map((draft) => readFile('topic', draft, readBankTopic));
  const drills = drillDrafts.map((draft) =>
    readDrill(draft, context, { ...toolsFor(draft.source, problems, []), phases }),
  );
  problems.push(
    ...findCourseProblems({ sources, courseFile, drafts, bankDrafts, drillDrafts, phases, services, confusions, exam }),
  );
  const outlined = [...drafts, ...bankDrafts, ...drillDrafts];
  if (!courseFile || !exam || hasErrors(problems)) return fail(sortProblems(siftAllowed(problems, outlined)));
  const { title, summary, language, modules, subscribe = {}, report } = courseFile;
  const lessonById = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const ordered = modules.flatMap((module) => module.lessons.flatMap((id) => lessonById.get(id) ?? []));
  const course: Course = {
    ...{
      title,
      summary,
      language,
      modules,
      subscribe,
      exam,
      phases,
      services,
      confusions,
      confusedTerms,
      bank,
      readings,
      drills,
    },
    lessons: ordered,
    ...(report !== undefined && { report }),
  };
  const warnings = siftAllowed([...problems, ...lintCourse(course, outlined, tools.today, memory)], outlined);
  return ok({ course, warnings: sortProblems(warnings) });
}

type Sources = ReadonlyMap<string, SourceText>;

function readPart<T>(
  sources: Sources,
  path: string,
  schema: Parameters<typeof readYaml<T>>[1],
  problems: Problem[],
  named: Pick<Problem, 'place' | 'suggestion'> = {},
): T | undefined {
  const source = sources.get(path);
  if (!source) {
    problems.push({ severity: 'error', code: 'file-missing', message: `The content folder has no ${path}.`, ...named });
    return undefined;
  }
  const read = readYaml(source, schema);
  if (read.ok) return read.value;
  problems.push(...read.error);
  return fillIn(schema, yamlValue(source));
}

const readOptional = <T>(...part: Parameters<typeof readPart<T>>): T | undefined =>
  part[0].has(part[1]) ? readPart(...part) : undefined;

function readExam(sources: Sources, id: string, problems: Problem[]): Exam | undefined {
  const course = sources.get('course.yaml');
  const ids = [...sources.keys()].flatMap((path) => /^exams\/(.+)\.yaml$/.exec(path)?.[1] ?? []);
  const place = course && placeAt(course, yamlOffset(course, ['exam']));
  return readPart(sources, `exams/${id}.yaml`, examSchema, problems, { place, suggestion: nearest(id, ids) });
}

function outlineLessons(sources: Sources, problems: Problem[], memory: Memory): LessonDraft[] {
  return [...sources.values()]
    .filter(({ file }) => /^lessons\/.+\.md$/.test(file))
    .flatMap((source) => {
      const outline = outlineKept(source, memory, problems);
      const read = () => readFrontMatter(source, lessonFrontSchema);
      const front = remember(memory, ['front', source, ''], read, ({ ok }) => ok);
      if (front.ok) return [{ source, outline, front: front.value }];
      problems.push(...front.error);
      return [
        {
          source,
          outline,
          front: fillIn(lessonFrontSchema, yamlValue(source, 4, frontEnd(source))) ?? bareFront(source),
        },
      ];
    });
}

/** What stands for front matter that cannot be read; other lessons may point here all the same, so the id is taken as it stands. */
function bareFront(source: SourceText): LessonFront {
  const written = /^id:[ \t]*([a-z0-9-]+)[ \t]*$/m.exec(source.text.slice(0, bodyStart(source)))?.[1];
  const id = written ?? /([^/]+)\.md$/.exec(source.file)?.[1] ?? source.file;
  return { id, title: '', summary: '', module: '', tags: [], domain: 0, tasks: [], updated: '' };
}

function outlineDrills(sources: Sources, problems: Problem[]): DrillDraft[] {
  return [...sources.values()]
    .filter(({ file }) => /^drills\/.+\.md$/.test(file))
    .flatMap((source) => {
      const front = readFrontMatter(source, drillFrontSchema);
      if (!front.ok) {
        problems.push(...front.error);
        return [];
      }
      return [{ source, front: front.value, outline: outlineLesson(source, reportInto(problems, source)) }];
    });
}

const contextOf = (
  drafts: readonly LessonDraft[],
  phases: readonly Phase[],
  exam: Exam | undefined,
): QuestionContext => ({
  phases,
  anchors: new Set(
    drafts.flatMap(({ front, outline }) => ['', ...outline.anchors.values()].map((anchor) => `${front.id}#${anchor}`)),
  ),
  tasks: new Map(exam?.domains.flatMap((domain) => domain.tasks.map((task) => [task.id, domain.number] as const))),
});

/** Makes the tools for one file; prose names the given services, all of them by default. */
function createBlockTools(
  drafts: readonly LessonDraft[],
  services: readonly Service[],
  tools: CourseTools,
): (source: SourceText, problems: Problem[], named?: readonly Service[]) => BlockTools {
  const idByFile = new Map(drafts.map(({ source, front }) => [source.file, front.id]));
  const newFinder = mentionFinders(services);
  return (source, problems, named) => ({
    html: { words: tools.words, highlight: tools.highlight },
    picture: (file, href) => tools.picture(joinPath(file, href)),
    mentions: named ? mentionFinders(named)() : newFinder(),
    storedDiagram: tools.storedDiagram,
    lessonOfFile: (path) => idByFile.get(path),
    problems,
    report: reportInto(problems, source),
  });
}

const sortProblems = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort(
    (a, b) =>
      (a.place?.file ?? '').localeCompare(b.place?.file ?? '') ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );

export type { CourseFile };
