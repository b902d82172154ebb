// A course of any size in a folder: lessons as long as real ones, made of the words of the real course.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadContentFiles } from '../../../src/build/content-folder';
import { createRandom } from '../../../src/core/random';
import { bankText, lessonText, type TextMaker, textMaker } from './synthetic-text';

/** `questions` are those of the bank; each lesson has ten more of its own. */
export type CourseSize = { lessons: number; questions: number };

const lessonsPerModule = 40;
const questionsPerFile = 50;

export const lessonId = (index: number): string => `lesson-${index + 1}`;

/** Writes the course to `folder`; catalogue, exam and stored pictures are copied from the real content. */
export function writeCourse(folder: string, content: string, { lessons, questions }: CourseSize): void {
  for (const part of ['catalog', 'exams', 'diagrams'])
    cpSync(join(content, part), join(folder, part), { recursive: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const real = loadContentFiles(content).filter(({ path }) => /^(?:lessons|bank)\//.test(path));
  const makerFor = createMakers(real.map(({ text }) => text));
  const diagram = /```mermaid\n[\s\S]*?```/.exec(readLesson(real, 'least-privilege'))?.[0] ?? '';
  const modules = Array.from({ length: Math.ceil(lessons / lessonsPerModule) }, (_, module) => ({
    id: `module-${module + 1}`,
    lessons: Array.from(
      { length: Math.min(lessonsPerModule, lessons - module * lessonsPerModule) },
      (_, index) => module * lessonsPerModule + index,
    ),
  }));
  write('course.yaml', courseYaml(modules));
  for (const { id, lessons } of modules)
    for (const index of lessons) {
      const picture = index % 2 === 0 ? diagram : '';
      write(
        `lessons/${id}/${lessonId(index)}.md`,
        lessonText(makerFor(`lesson/${index}`), lessonId(index), id, picture),
      );
    }
  for (let file = 0; file * questionsPerFile < questions; file += 1) {
    const count = Math.min(questionsPerFile, questions - file * questionsPerFile);
    const see = (place: number) => lessonId((file * questionsPerFile + place) % lessons);
    write(`bank/topic-${file % 40}/part-${file}.md`, bankText(makerFor(`bank/${file}`), `b${file}`, count, see));
  }
}

/** Changes one word of one lesson, as an author would between two builds. */
export function changeLesson(folder: string, index: number): void {
  const path = join(folder, `lessons/module-${Math.floor(index / lessonsPerModule) + 1}/${lessonId(index)}.md`);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('\n## Part 2', '\nOne more sentence stands here.\n\n## Part 2'));
}

const readLesson = (files: readonly { path: string; text: string }[], id: string): string =>
  files.find(({ path }) => path.endsWith(`/${id}.md`))?.text ?? '';

/** The words of the real course, as often as they stand there; the same name always gives the same text. */
function createMakers(texts: readonly string[]): (name: string) => TextMaker {
  const words = texts.flatMap(
    (text) => text.replace(/```[\s\S]*?```|<!--[\s\S]*?-->/g, '').match(/\b[a-z]{2,}\b/g) ?? [],
  );
  const plain = words.filter((word) => !/^(?:not|never|except|always|only|all|http|https)$/.test(word));
  return (name) => textMaker(plain, createRandom(name));
}

const courseYaml = (modules: readonly { id: string; lessons: readonly number[] }[]): string =>
  `title: A course of many lessons
summary: Made to measure what size costs.
language: en
exam: clf-c02
modules:
${modules
  .map(
    ({ id, lessons }, index) =>
      `  - { id: ${id}, title: "Module ${index + 1}", summary: "What module ${index + 1} is about, in one sentence.", lessons: [${lessons.map(lessonId).join(', ')}] }\n`,
  )
  .join('')}`;
