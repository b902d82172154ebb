// All files of a content folder to one Course, or to every problem in them.
import { hasErrors, type Problem } from '../core/problem';
import { fail, ok, type Result } from '../core/result';
import type { Course, Exam, Lesson, Phase, Service } from './course';
import { findCourseProblems } from './find-course-problems';
import type { ContentWords } from './markdown-html';
import { createMentionFinder } from './mentions';
import { outlineLesson } from './outline-lesson';
import { readFrontMatter } from './read-front-matter';
import { joinPath, type LessonDraft, readLesson } from './read-lesson';
import type { QuestionContext } from './read-question';
import { readYaml } from './read-yaml';
import { type CourseFile, courseSchema, examSchema, phasesSchema, servicesSchema } from './schemas';
import { readSource, reportInto, type SourceText } from './source-text';

/** A text file of the content folder; `path` is relative to it, with `/`. */
export type ContentFile = { path: string; text: string };

/** What reading needs from outside: a highlighter, stored diagrams, pictures and the interface's words. */
export type CourseTools = {
  words: ContentWords;
  highlight: (code: string, language: string) => string | undefined;
  storedDiagram: (id: string) => string | undefined;
  picture: (path: string) => string | undefined;
};

export type ReadCourse = { course: Course; warnings: readonly Problem[] };

/** Reads course.yaml, catalog/*.yaml, exams/<id>.yaml and lessons/**\/*.md. Fails with all problems of all files when one of them is an error. */
export function readCourse(files: readonly ContentFile[], tools: CourseTools): Result<ReadCourse, Problem[]> {
  const problems: Problem[] = [];
  const sources = new Map(files.map(({ path, text }) => [path, readSource(path, text)]));
  const courseFile = readPart(sources, 'course.yaml', courseSchema, problems);
  const phases = readPart(sources, 'catalog/phases.yaml', phasesSchema, problems)?.phases ?? [];
  const services = readPart(sources, 'catalog/services.yaml', servicesSchema, problems)?.services ?? [];
  const exam = courseFile && readPart(sources, `exams/${courseFile.exam}.yaml`, examSchema, problems);
  const drafts = outlineLessons(sources, problems);
  const lessons = readLessons(drafts, phases, services, exam, tools, problems);
  problems.push(...findCourseProblems({ sources, courseFile, drafts, lessons, phases, services, exam }));
  if (!courseFile || !exam || hasErrors(problems)) return fail(sortProblems(problems));
  const { title, summary, language, modules, subscribe = {} } = courseFile;
  const ordered = modules.flatMap((module) =>
    module.lessons.flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? []),
  );
  return ok({
    course: { title, summary, language, modules, subscribe, exam, phases, services, lessons: ordered },
    warnings: sortProblems(problems),
  });
}

type Sources = ReadonlyMap<string, SourceText>;

function readPart<T>(
  sources: Sources,
  path: string,
  schema: Parameters<typeof readYaml<T>>[1],
  problems: Problem[],
): T | undefined {
  const source = sources.get(path);
  if (!source) {
    problems.push({ severity: 'error', code: 'file-missing', message: `The content folder has no ${path}.` });
    return undefined;
  }
  const read = readYaml(source, schema);
  if (read.ok) return read.value;
  problems.push(...read.error);
  return undefined;
}

function outlineLessons(sources: Sources, problems: Problem[]): LessonDraft[] {
  return [...sources.values()]
    .filter(({ file }) => /^lessons\/.+\.md$/.test(file))
    .flatMap((source) => {
      const outline = outlineLesson(source, reportInto(problems, source));
      const front = readFrontMatter(source);
      if (front.ok) return [{ source, outline, front: front.value }];
      problems.push(...front.error);
      const fallback = /([^/]+)\.md$/.exec(source.file)?.[1] ?? source.file;
      return [
        {
          source,
          outline,
          front: { id: fallback, title: '', summary: '', module: '', tags: [], domain: 0, tasks: [], updated: '' },
        },
      ];
    });
}

function readLessons(
  drafts: readonly LessonDraft[],
  phases: readonly Phase[],
  services: readonly Service[],
  exam: Exam | undefined,
  tools: CourseTools,
  problems: Problem[],
): Lesson[] {
  const context: QuestionContext = {
    phases,
    anchors: new Set(
      drafts.flatMap(({ front, outline }) =>
        ['', ...outline.anchors.values()].map((anchor) => `${front.id}#${anchor}`),
      ),
    ),
    tasks: new Map(exam?.domains.flatMap((domain) => domain.tasks.map((task) => [task.id, domain.number] as const))),
  };
  const idByFile = new Map(drafts.map(({ source, front }) => [source.file, front.id]));
  return drafts.map((draft) =>
    readLesson(draft, context, {
      html: { words: tools.words, highlight: tools.highlight },
      picture: (file, href) => tools.picture(joinPath(file, href)),
      mentions: createMentionFinder(services),
      storedDiagram: tools.storedDiagram,
      lessonOfFile: (path) => idByFile.get(path),
      problems,
      report: reportInto(problems, draft.source),
    }),
  );
}

const sortProblems = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort(
    (a, b) =>
      (a.place?.file ?? '').localeCompare(b.place?.file ?? '') ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );

export type { CourseFile };
