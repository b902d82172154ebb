import { deserialize, serialize } from 'node:v8';
import { describe, expect, test } from 'vitest';
import { loadContentFiles } from '../../../src/build/content-folder';
import type { SourceText } from '../../../src/course/markdown/source-text';
import type { Memory } from '../../../src/course/memory/memory';
import { type CourseTools, readCourse } from '../../../src/course/read-course';
import { frontMatter, lessonPath, lessonText, plainTools, smallCourse } from '../../support/small-course';

/** A memory that copies what it is given, as one on disk does, and counts what it is given. */
function newMemory() {
  const kept = new Map<string, Buffer>();
  const written: string[] = [];
  const bases = new Map<string, number>();
  const keyOf = (part: string, { file, text }: SourceText, basis: string) => {
    // The same long text stands for each file.
    bases.set(basis, bases.get(basis) ?? bases.size);
    return `${part} ${file} ${bases.get(basis)} ${text}`;
  };
  const memory: Memory = {
    recall: <T>(part: string, source: SourceText, basis: string) => {
      const body = kept.get(keyOf(part, source, basis));
      // What is asked for is of the type that was kept under the same part.
      return body && (deserialize(body) as T);
    },
    keep: (part, source, basis, value) => {
      written.push(`${part} ${source.file}`);
      kept.set(keyOf(part, source, basis), serialize(value));
    },
  };
  return { memory, written };
}

const two = (first: string, second: string) =>
  smallCourse({
    'course.yaml': smallCourse()[0]?.text.replace('[first]', '[first, second]') ?? '',
    [lessonPath]: lessonText(first),
    'lessons/basics/second.md': `${frontMatter('second')}\n# Second\n\n${second}`,
  });

describe('a second reading', () => {
  test('of the real course gives the same course and the same warnings, and reads nothing anew', () => {
    const files = loadContentFiles(`${import.meta.dirname}/../../../content`);
    const { memory, written } = newMemory();
    const tools: CourseTools = { ...plainTools, memory };
    // Texts are compared in a moment, courses in many seconds.
    const textOf = (tools: CourseTools) => JSON.stringify(readCourse(files, tools));
    const fresh = textOf(plainTools);
    expect(textOf(tools) === fresh).toBe(true);
    const first = written.length;
    expect(textOf(tools) === fresh).toBe(true);
    expect(written.slice(first)).toEqual([]);
  }, 60_000);

  test('reads the one lesson that changed', () => {
    const { memory, written } = newMemory();
    readCourse(two('Text.\n', 'Text.\n'), { ...plainTools, memory });
    written.length = 0;
    readCourse(two('Text.\n', 'Another text.\n'), { ...plainTools, memory });
    expect(new Set(written.map((what) => what.split(' ')[1]))).toEqual(new Set(['lessons/basics/second.md']));
  });

  test('finds a link dead whose target went from another lesson', () => {
    const { memory } = newMemory();
    const link = 'See [there](first#there).\n';
    expect(readCourse(two('## There\n\nText.\n', link), { ...plainTools, memory }).ok).toBe(true);
    const read = readCourse(two('## Elsewhere\n\nText.\n', link), { ...plainTools, memory });
    expect(read.ok ? [] : read.error.map(({ code, place }) => [code, place?.file])).toEqual([
      ['link-dead', 'lessons/basics/second.md'],
    ]);
  });

  test('shows a picture that changed, and says so when it is gone', () => {
    const { memory } = newMemory();
    const files = two('![A map](map.png)\n', 'Text.\n');
    const read = (picture: string | undefined) =>
      JSON.stringify(readCourse(files, { ...plainTools, memory, picture: () => picture }));
    expect(read('data:image/png;base64,AA==')).toContain('base64,AA==');
    expect(read('data:image/png;base64,BB==')).toContain('base64,BB==');
    expect(read(undefined)).toContain('picture-missing');
  });

  test('takes up another catalogue', () => {
    const { memory } = newMemory();
    const servicesOf = (name: string) => {
      const files = two('Amazon Sees and Amazon Watch.\n', 'Text.\n').map((file) => ({
        ...file,
        text:
          file.path === 'catalog/services.yaml'
            ? file.text.replace('Amazon Watch,', `${name},`).replace('[Watch]', '[]')
            : file.text,
      }));
      const read = readCourse(files, { ...plainTools, memory });
      return read.ok ? read.value.course.lessons[0]?.services : read.error;
    };
    expect(servicesOf('Amazon Watch')).toEqual(['watch']);
    expect(servicesOf('Amazon Sees')).toEqual(['watch']);
    expect(servicesOf('Amazon Hears')).toEqual([]);
  });

  test('tells a warning again, and lets it stand where the file allows it', () => {
    const { memory } = newMemory();
    const quiz = `### Quiz: Which?
<!-- id: q; task: 2.1; see: first#part; checked: 2026-11-20; source: https://a.example/ -->

- [x] This way, which is by far the longest of all that are offered here
- [ ] That way
`;
    const files = two(`## Part\n\n${quiz}`, 'Text.\n');
    const codes = () => {
      const read = readCourse(files, { ...plainTools, memory });
      return (read.ok ? read.value.warnings : read.error).map(({ code }) => code);
    };
    const first = codes();
    expect(first.length).toBeGreaterThan(0);
    expect(codes()).toEqual(first);
  });
});
