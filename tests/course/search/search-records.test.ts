import { expect, test } from 'vitest';
import { lessonsOnList, searchData } from '../../../src/course/pages/search-data';
import { searchRecords } from '../../../src/course/search/search-records';
import { frontMatter, lessonPath, readFiles, smallCourse } from '../../support/small-course';

const lesson = `${frontMatter()}
# A lesson

Before any **head**ing.

## First things

Some \`code\` and \`<angles>\` & more.

### Deeper

Watch Logs keeps all.

### Quiz: Which colour is the sky?
<!-- id: q -->

Look up.

- [ ] Green
  > Grass is.
- [x] Blue
  > Because of the air.
`;
const bank = `# Colours

### Order: From dark to light
<!-- id: shades -->

1. Night
   > No light.
2. Dusk
   > Some.
3. Noon
   > All.
`;
const { read, problems } = readFiles(smallCourse({ [lessonPath]: lesson, 'bank/two/colours.md': bank }));
const course = read?.course;
if (!course) throw new Error(problems.map(({ message }) => message).join(' '));
const records = searchRecords(course);
const find = (path: string) => records.find((record) => record.path === path);

test('every lesson, section, question and service is one record that leads to its place', () => {
  expect(records.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'lesson /lessons/first/',
    'section /lessons/first/#first-things',
    'section /lessons/first/#deeper',
    'question /lessons/first/#q',
    'question /practice/?ids=shades',
    'service /services/watch/',
    'service /services/watch-logs/',
  ]);
});

test('a section holds its own words as plain text, without its heading and without what stands under the next one', () => {
  expect(find('/lessons/first/')?.text).toBe('What it teaches. Before any heading.');
  expect(find('/lessons/first/#first-things')).toMatchObject({ title: 'First things', place: 'A lesson' });
  expect(find('/lessons/first/#first-things')?.text).toMatch(/^Some code and <angles> & more\.$/);
  expect(find('/lessons/first/#deeper')?.text).toBe('Watch Logs keeps all.');
});

test('a question is found by what is asked and never shows its answer', () => {
  const asked = find('/lessons/first/#q')?.text ?? '';
  for (const text of ['Look up.', 'Green', 'Blue']) expect(asked).toContain(text);
  expect(asked).not.toMatch(/Because|Grass|\[x\]/);
  expect(find('/practice/?ids=shades')).toMatchObject({ place: 'Colours', text: 'Dusk · Night · Noon' });
});

test('a service is found by its purpose and by the reasons for its phases', () => {
  expect(find('/services/watch-logs/')?.text).toBe('Keeps logs. Shows what happened. Watch Logs');
});

test('the plain list names sections and services; a long one comes in pieces, lessons only, services once', () => {
  expect(searchData(course)).toMatchObject([
    {
      piece: { number: 1, of: 1 },
      lessons: [{ id: 'first', sections: [{ id: 'first-things' }, { id: 'deeper' }] }],
      services: [{ id: 'watch' }, { id: 'watch-logs' }],
    },
  ]);
  const [only] = course.lessons;
  if (!only) throw new Error('The course has no lesson.');
  const lessons = Array.from({ length: lessonsOnList + 1 }, (_, index) => ({ ...only, id: `lesson-${index}` }));
  const pieces = searchData({ ...course, lessons });
  expect(pieces.map((piece) => [piece.lessons.length, piece.services.length])).toEqual([
    [lessonsOnList, 2],
    [1, 0],
  ]);
  expect(pieces.flatMap((piece) => piece.lessons.flatMap(({ sections }) => sections))).toEqual([]);
});
