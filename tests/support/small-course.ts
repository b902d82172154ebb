// The smallest content folder that can be read, for tests that change one thing in it.
import type { Problem } from '../../src/core/problem';
import type { Lesson } from '../../src/course/course';
import { type ContentFile, type CourseTools, type ReadCourse, readCourse } from '../../src/course/read-course';
import { words } from '../../src/words/words';

export const plainTools: CourseTools = {
  words: words.content,
  highlight: () => undefined,
  storedDiagram: () => undefined,
  picture: (path) => (path.endsWith('there.png') ? 'data:image/png;base64,AA==' : undefined),
  today: '2026-11-24',
};

const course = `title: A course
summary: What it is about.
language: en
exam: x
modules:
  - { id: basics, title: Basics, summary: The first things., lessons: [first] }
`;
const exam = `id: x
code: X-01
title: An exam
checkedOn: 2026-11-24
counts: { scored: 50, unscored: 15 }
minutes: 90
extraMinutes: 30
scale: { min: 100, max: 1000, pass: 700 }
kinds: [choice]
domains:
  - { number: 1, name: One, weight: 40, tasks: [{ id: "1.1", name: First }] }
  - { number: 2, name: Two, weight: 60, tasks: [{ id: "2.1", name: Second }, { id: "2.2", name: Third }] }
inScope: []
outOfScope: []
sources: []
`;
const phases = `phases:
  - { id: preparation, number: 1, name: Preparation, goal: Be ready., activities: [], frameworks: { sans: a, nistR2: b, nistR3: c, aws: d } }
  - { id: recovery, number: 5, name: Recovery, goal: Be back., activities: [], frameworks: { sans: a, nistR2: b, nistR3: c, aws: d } }
`;
const services = `checkedOn: 2026-11-24
services:
  - { id: watch, name: Amazon Watch, aliases: [Watch], category: A, purpose: Watches., inScope: true, phases: {} }
  - { id: watch-logs, name: Amazon Watch Logs, aliases: [Watch Logs], category: A, purpose: Keeps logs., inScope: true, phases: { recovery: { grade: best, why: Shows what happened } } }
`;

export const frontMatter = (id = 'first') => `---
id: ${id}
title: A lesson
summary: What it teaches.
module: basics
tags: []
domain: 2
tasks: ["2.1"]
updated: 2026-11-24
---
`;

/** The file of the one lesson: front matter, its title, and `body` after an empty line. */
export const lessonText = (body: string): string => `${frontMatter()}\n# A lesson\n\n${body}`;

export const lessonPath = 'lessons/basics/first.md';

/** A whole folder; `changes` replace files by path or add some. */
export const smallCourse = (changes: Readonly<Record<string, string>> = {}): ContentFile[] =>
  Object.entries({
    'course.yaml': course,
    'exams/x.yaml': exam,
    'catalog/phases.yaml': phases,
    'catalog/services.yaml': services,
    [lessonPath]: lessonText('Text.\n'),
    ...changes,
  }).map(([path, text]) => ({ path, text }));

/** The folder with one text changed in one of its files. */
export const changed = (path: string, from: string, to: string): ContentFile[] =>
  smallCourse().map((file) => (file.path === path ? { ...file, text: file.text.replace(from, to) } : file));

export function readFiles(files: readonly ContentFile[]): { problems: readonly Problem[]; read?: ReadCourse } {
  const result = readCourse(files, plainTools);
  return result.ok ? { problems: result.value.warnings, read: result.value } : { problems: result.error };
}

/** What becomes of a lesson's body, with all problems. */
export function readBodyText(body: string): { problems: readonly Problem[]; lesson?: Lesson; text: string } {
  const text = lessonText(body);
  const { problems, read } = readFiles(smallCourse({ [lessonPath]: text }));
  return { problems, lesson: read?.course.lessons[0], text };
}

/** The lesson of a body that has no errors. Throws with its problems otherwise. */
export function lessonOf(body: string): Lesson {
  const { lesson, problems } = readBodyText(body);
  if (!lesson) throw new Error(problems.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return lesson;
}

/** All prose of a lesson as one HTML string. */
export const proseOf = (body: string): string =>
  lessonOf(body)
    .blocks.map((block) => (block.block === 'prose' ? block.html : ''))
    .join('');

/** Line and column of the n-th place at which `needle` stands in `text`, found without the code under test. */
export function locate(text: string, needle: string, nth = 1): { line: number; column: number } {
  let left = nth;
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    for (let at = line.indexOf(needle); at >= 0; at = line.indexOf(needle, at + 1)) {
      left -= 1;
      if (left === 0) return { line: index + 1, column: at + 1 };
    }
  }
  throw new Error(`“${needle}” does not stand there ${nth} times.`);
}
