import { describe, expect, test } from 'vitest';
import { changed, frontMatter, lessonPath, lessonText, locate, readFiles, smallCourse } from '../support/small-course';

const textOf = (files: ReturnType<typeof smallCourse>, path: string) =>
  files.find((file) => file.path === path)?.text ?? '';

describe('a small course', () => {
  test('reads without a problem', () => {
    expect(readFiles(smallCourse()).problems).toEqual([]);
  });

  test('puts its lessons in the order of its modules', () => {
    const files = smallCourse({
      'lessons/basics/another.md': `${frontMatter('another')}\n# Another\n`,
      'course.yaml': textOf(smallCourse(), 'course.yaml').replace('[first]', '[first, another]'),
    });
    expect(readFiles(files).read?.course.lessons.map(({ id }) => id)).toEqual(['first', 'another']);
  });
});

describe('a mistake in the course, an exam or the catalogue', () => {
  test.each<[code: string, file: string, from: string, to: string, offender: string, suggestion?: string]>([
    ['lesson-unknown', 'course.yaml', '[first]', '[first, frist]', 'frist', 'first'],
    ['lesson-listed-twice', 'course.yaml', '[first]', '[first, first]', 'first]'],
    ['file-missing', 'course.yaml', 'exam: x', 'exam: y', 'y'],
    ['yaml-unknown-name', 'course.yaml', 'language:', 'langauge: en\nlanguage:', 'langauge', 'language:'],
    ['yaml-unknown-name', 'exams/x.yaml', 'scored: 50', 'scroed: 50, scored: 50', 'scroed', 'scored:'],
    ['yaml-unknown-name', 'catalog/services.yaml', 'grade: best', 'grad: best, grade: best', 'grad', 'grade:'],
    ['yaml-shape', 'catalog/services.yaml', 'grade: best', 'grade: bset', 'bset', 'best'],
    ['yaml-shape', 'exams/x.yaml', 'minutes: 90', 'minutes: ninety', 'ninety'],
    ['yaml-shape', 'exams/x.yaml', 'weight: 40', 'weight: 30', '- { number: 1'],
    ['yaml-shape', 'catalog/phases.yaml', ', nistR2: b', '', '{ sans: a, nistR3', 'Add “nistR2: …”.'],
    ['yaml-syntax', 'catalog/phases.yaml', 'goal: Be ready.', 'goal: *ready', '*ready'],
    ['service-id-duplicate', 'catalog/services.yaml', 'id: watch-logs', 'id: watch', 'watch, name: Amazon Watch Logs'],
    ['phase-unknown', 'catalog/services.yaml', 'recovery:', 'recovrey:', 'recovrey', 'recovery'],
    ['lesson-unlisted', 'course.yaml', '[first]', '[]', ''],
    ['module-unknown', lessonPath, 'module: basics', 'module: basic', 'basic', 'module: basics'],
    ['task-unknown', lessonPath, '"2.1"', '"2.1", "2.9"', '"2.9"', '2.1'],
    ['domain-unknown', lessonPath, 'domain: 2', 'domain: 5', '5'],
  ])('%s is one error, at its place in %s', (code, path, from, to, offender, suggestion) => {
    const files = changed(path, from, to);
    const { problems, read } = readFiles(files);
    expect(read).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    const [{ place } = {}] = problems;
    if (offender) {
      const text = textOf(files, path);
      const rest = text.split('\n')[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1) ?? '';
      expect(place?.file).toBe(path);
      expect(rest.startsWith(offender)).toBe(true);
    }
    if (suggestion) expect(problems[0]?.suggestion).toBe(suggestion);
  });

  test('an alias without its anchor is bad YAML and no crash', () => {
    const { problems } = readFiles(changed('exams/x.yaml', 'code: X-01', 'code: *gone'));
    expect(problems).toMatchObject([{ code: 'yaml-syntax', place: { file: 'exams/x.yaml' } }]);
  });

  test('a missing file is one error and makes no others', () => {
    for (const path of ['course.yaml', 'exams/x.yaml', 'catalog/phases.yaml', 'catalog/services.yaml']) {
      const { problems } = readFiles(smallCourse().filter((file) => file.path !== path));
      expect(problems.map(({ code }) => code)).toEqual(['file-missing']);
    }
  });

  test('an exam that cannot be read does not make every task unknown', () => {
    const quiz = '### Quiz: Right?\n<!-- id: q; task: 2.1; domain: 2 -->\n\n- [x] Yes\n- [ ] Nay\n';
    const files = changed('exams/x.yaml', 'domains:', 'domains: {').map((file) =>
      file.path === lessonPath ? { ...file, text: lessonText(quiz) } : file,
    );
    const errors = readFiles(files).problems.filter(({ severity }) => severity === 'error');
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['yaml-syntax']));
  });

  test('one bad field in a file does not hide what else is wrong', () => {
    const files = changed('course.yaml', 'title: A course\n', '')
      .map((file) =>
        file.path === 'course.yaml' ? { ...file, text: file.text.replace('[first]', '[first, third]') } : file,
      )
      .map((file) =>
        file.path === 'catalog/services.yaml'
          ? { ...file, text: file.text.replace('aliases: [Watch], ', '').replace('recovery:', 'recovrey:') }
          : file,
      );
    expect(
      readFiles(files)
        .problems.map(({ code }) => code)
        .sort(),
    ).toEqual(['lesson-unknown', 'yaml-shape', 'yaml-shape']);
    const fixable = changed('catalog/services.yaml', 'recovery: { grade: best', 'recovrey: { grade: bset');
    expect(
      readFiles(fixable)
        .problems.map(({ code }) => code)
        .sort(),
    ).toEqual(['phase-unknown', 'yaml-shape']);
  });

  test('two lessons with one id are one error, at the second', () => {
    const { problems } = readFiles(smallCourse({ 'lessons/basics/second.md': `${frontMatter()}\n# Two\n` }));
    expect(problems).toMatchObject([
      { code: 'lesson-id-duplicate', place: { file: 'lessons/basics/second.md', ...locate(frontMatter(), 'first') } },
    ]);
  });

  test('a question id used in two lessons is one error, which names the first', () => {
    const quiz = '### Quiz: Right?\n<!-- level: apply; id: q -->\n\n- [x] Yes\n  > a\n- [ ] Nay\n  > b\n';
    const second = `${frontMatter('second')}\n# Two\n\n${quiz}`;
    const files = smallCourse({ [lessonPath]: lessonText(quiz), 'lessons/basics/second.md': second }).map((file) =>
      file.path === 'course.yaml' ? { ...file, text: file.text.replace('[first]', '[first, second]') } : file,
    );
    expect(readFiles(files).problems).toMatchObject([
      {
        code: 'question-id-duplicate',
        message: `The question id “q” is used twice, first in ${lessonPath}.`,
        place: { file: 'lessons/basics/second.md', ...locate(second, 'id: q') },
      },
    ]);
  });

  test('all problems come in the order of files, lines and columns', () => {
    const text = lessonText('[b](#x) [a](#y)\n\n[c](#z)\n').replace('"2.1"', '"2.8"');
    const { problems } = readFiles([...smallCourse({ [lessonPath]: text })].reverse());
    const places = problems.map(({ place }) => [place?.line ?? 0, place?.column ?? 0]);
    expect(places).toEqual([...places].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
  });
});
