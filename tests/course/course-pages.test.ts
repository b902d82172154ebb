import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scriptSafe, unmarked } from '../../src/core/plain-text';
import type { Course } from '../../src/course/course';
import { coursePages, notFoundPage } from '../../src/course/course-pages';
import { feedOf } from '../../src/course/feed';
import { packIsland, unpackIsland } from '../../src/course/page-island';
import { words } from '../../src/words/words';
import { frontMatter, lessonPath, lessonText, readFiles, smallCourse } from '../support/small-course';

const none = () => '';
const diagram = '```mermaid\nflowchart TD\naccTitle: T\naccDescr: D.\na[One] --> b[Two]\n```\n';
const quiz = '### Quiz: Right?\n<!-- id: q -->\n\n- [x] Yes\n  > a\n- [ ] Nay\n  > b\n';
const titles = { ...words.titles, notFound: 'Nothing here' };

function courseOf(): Course {
  const files = smallCourse({
    [lessonPath]: lessonText(`Watch Logs.\n\n${diagram}\n${quiz}`),
    'lessons/basics/two.md': `${frontMatter('second').replace('A lesson', '"R&D <now>"').replace('-24', '-25')}\n# Two\n`,
  }).map((file) =>
    file.path === 'course.yaml' ? { ...file, text: file.text.replace('[first]', '[first, second]') } : file,
  );
  const course = readFiles(files).read?.course;
  if (!course) throw new Error('The course cannot be read.');
  return course;
}

const course = courseOf();
const pages = coursePages(course, titles);

describe('the pages of a course', () => {
  test('are its start, its lessons, and those for practice, exam, drills, services and instructors', () => {
    expect(pages.map(({ path }) => path)).toEqual([
      '/',
      '/lessons/first/',
      '/lessons/second/',
      '/practice/',
      '/practice/phases/',
      '/exam/',
      '/exam/paper/',
      '/drills/',
      '/services/',
      '/services/watch/',
      '/services/watch-logs/',
      '/instructors/results/',
      '/search/',
      '/instructors/',
      '/instructors/print/',
    ]);
    expect(notFoundPage(course, titles)).toMatchObject({ title: 'Nothing here', data: { page: 'not-found' } });
  });

  test('give a lesson its neighbours, its place and the services that it names', () => {
    const data = pages.map((page) => page.data);
    expect(data[1]).toMatchObject({
      place: { number: 1, of: 2 },
      previous: undefined,
      next: { id: 'second', title: 'R&D <now>' },
      moduleTitle: 'Basics',
      domain: { number: 2, name: 'Two' },
      services: [{ id: 'watch-logs' }],
    });
    expect(data[2]).toMatchObject({ place: { number: 2, of: 2 }, previous: { id: 'first' }, next: undefined });
  });

  test('list a question under the service whose whole name it says, not under one whose name is a part of it', () => {
    const about = {
      path: 'bank/one/topic.md',
      text: `# A topic\n\n${quiz.replace('Yes', 'Amazon Watch Logs').replace('id: q', 'id: logs')}`,
    };
    const read = readFiles([...smallCourse(), about]).read;
    const questionsOf = (id: string) => {
      const data = read && coursePages(read.course, titles).find(({ path }) => path === `/services/${id}/`)?.data;
      return data?.page === 'service' ? data.questions.map((question) => question.id) : undefined;
    };
    expect([questionsOf('watch-logs'), questionsOf('watch')]).toEqual([['logs'], []]);
  });

  test('give the start page cards with question ids and no lesson text', () => {
    expect(pages[0]?.data).toMatchObject({
      modules: [{ lessons: [{ id: 'first', questions: ['q'] }, { id: 'second' }] }],
    });
    expect(JSON.stringify(pages[0])).not.toContain('blocks');
  });
});

describe('the data of a page in its own HTML', () => {
  const drawn = pages.map((page) => {
    if (page.data.page !== 'lesson') return page;
    const { lesson } = page.data;
    const blocks = lesson.blocks.map((block) =>
      block.block === 'diagram' ? { ...block, diagram: { ...block.diagram, svg: '<svg>picture</svg>' } } : block,
    );
    return { ...page, data: { ...page.data, lesson: { ...lesson, blocks } } };
  });

  test('leaves out prose and pictures, which come back from the document', () => {
    for (const page of drawn) {
      const packed = packIsland(page);
      expect(packed).not.toMatch(/<p>|<svg>/);
      const blocks = page.data.page === 'lesson' ? page.data.lesson.blocks : [];
      const proseAt = (index: number) => {
        const block = blocks[index];
        return block?.block === 'prose' ? block.html : '';
      };
      expect(unpackIsland(packed, proseAt, () => '<svg>picture</svg>')).toEqual(page);
    }
  });

  test('says a text without markup once, and gives it back as it was', () => {
    const [page] = drawn;
    if (page?.data.page !== 'home') throw new Error('The first page is not the course page.');
    const { data } = page;
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        const texts = [unmarked(text), { text, html: other }, { '=': 1 }];
        const withTexts = { ...page, data: { ...data, texts } };
        const packed = packIsland(withTexts);
        expect(packed).toContain(scriptSafe(JSON.stringify({ '=': text })));
        expect(packed).not.toContain('<');
        expect(unpackIsland(packed, none, none)).toEqual(withTexts);
      }),
    );
  });

  test('keeps a diagram without a picture as it is', () => {
    for (const page of pages) {
      const unpacked = unpackIsland(
        packIsland(page),
        () => '',
        () => 'wrong',
      );
      expect(JSON.stringify(unpacked)).not.toContain('wrong');
    }
  });
});

describe('the feed', () => {
  test('has the newest lesson first, with addresses below the site and every sign escaped', () => {
    const feed = feedOf(course, 'https://example.com/a&b/');
    expect(feed.indexOf('lessons/second/')).toBeLessThan(feed.indexOf('lessons/first/'));
    expect(feed).toContain('<title>R&amp;D &lt;now&gt;</title>');
    expect(feed).toContain('<link href="https://example.com/a&amp;b/lessons/second/"/>');
    expect(feed).toContain('<updated>2026-11-25T00:00:00Z</updated>');
    expect(feed.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
  });

  test('holds the newest fifty lessons of a large course', () => {
    const lessons = course.lessons.flatMap((lesson) =>
      Array.from({ length: 30 }, (_, number) => ({ ...lesson, updated: `2026-10-${10 + number / 2}`.slice(0, 10) })),
    );
    const feed = feedOf({ ...course, lessons }, undefined);
    expect(feed.match(/<entry>/g)).toHaveLength(50);
    expect(feed).not.toContain('2026-10-10T');
  });

  test('has stable ids where the site has no address', () => {
    const feed = feedOf(course, undefined);
    expect(feed).toContain('<id>urn:drillbook:lesson:first</id>');
    expect(feed).toContain('<link href="lessons/first/"/>');
  });

  test('has a date also without lessons', () => {
    expect(feedOf({ ...course, lessons: [] }, undefined)).toContain(
      `<updated>${course.exam.checkedOn}T00:00:00Z</updated>`,
    );
  });
});
