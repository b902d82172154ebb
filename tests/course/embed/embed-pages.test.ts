import { describe, expect, it } from 'vitest';
import type { Course } from '../../../src/course/course';
import { coursePages } from '../../../src/course/course-pages';
import { cutPart } from '../../../src/course/embed/cut-part';
import type { EmbedPage } from '../../../src/course/embed/embed-page';
import { embedPages, mostEmbeddedQuestions } from '../../../src/course/embed/embed-pages';
import { leadOut } from '../../../src/course/embed/lead-out';
import { packIsland, unpackIsland } from '../../../src/course/page-island';
import { words } from '../../../src/words/words';
import { lessonPath, lessonText, readFiles, smallCourse } from '../../support/small-course';

const quiz = (id: string) => `### Quiz: Right ${id}?\n<!-- id: ${id} -->\n\n- [x] Yes\n  > a\n- [ ] Nay\n  > b\n`;
const text = `Watch Logs, and see [below](#two) or [AWS](https://aws.amazon.com/).\n\n## One\n\n${quiz('q-1')}\n## Two\n\n### Deep\n\nDeep text.\n\n${quiz('q-2')}\n### Next\n\nMore.\n\n## Three\n\nEnd.\n`;

function courseOf(): Course {
  const course = readFiles(smallCourse({ [lessonPath]: lessonText(text) })).read?.course;
  if (!course) throw new Error('The course cannot be read.');
  return course;
}
const course = courseOf();
const { pages, left } = embedPages(course, words.titles);
const lessonPage = pages.find(({ data }) => data.page === 'embed-lesson');
if (lessonPage?.data.page !== 'embed-lesson') throw new Error('There is no page of a lesson.');
const { lesson } = lessonPage.data;

describe('the bare pages of a course', () => {
  it('are its lessons, its questions and the phase board, beside the pages of the site', () => {
    expect(left).toBe(0);
    expect(pages.map(({ path }) => path)).toEqual([
      '/embed/lessons/first/',
      '/embed/questions/q-1/',
      '/embed/questions/q-2/',
      ...course.bank.flatMap(({ questions }) => questions.map(({ id }) => `/embed/questions/${id}/`)),
      '/embed/phases/',
    ]);
    expect(coursePages(course, { ...words.titles, notFound: 'x' }).some(({ path }) => path.startsWith('/embed/'))).toBe(
      false,
    );
  });

  it('know the page of the site that shows the same', () => {
    const homes = pages.map(({ data }) => data.home);
    expect(homes.slice(0, 2)).toEqual(['/lessons/first/', '/lessons/first/#q-1']);
    expect(homes.at(-1)).toBe('/practice/phases/');
  });

  it('stop at so many questions, and count the others', () => {
    const [question] = course.lessons[0]?.questions ?? [];
    if (!question) throw new Error('There is no question.');
    const questions = Array.from({ length: mostEmbeddedQuestions + 3 }, (_, index) => ({
      ...question,
      id: `b-${index}`,
    }));
    const large = { ...course, bank: [{ id: 'bank', file: 'bank.md', title: 'Bank', questions }] };
    const many = embedPages(large, words.titles);
    expect(many.left).toBe(5);
    expect(many.pages.filter(({ data }) => data.page === 'embed-question')).toHaveLength(mostEmbeddedQuestions);
  });

  it('come back whole from the data in their own HTML', () => {
    const htmlOf = (index: number) => {
      const block = lesson.blocks[index];
      return block?.block === 'prose' ? block.html : '';
    };
    expect(unpackIsland<EmbedPage>(packIsland(lessonPage), htmlOf, () => '')).toEqual(
      JSON.parse(JSON.stringify(lessonPage)),
    );
  });
});

describe('links of a bare page', () => {
  it('open the site or the other page beside it; those to an anchor stay', () => {
    const html = lesson.blocks.map((block) => (block.block === 'prose' ? block.html : '')).join('');
    expect(html).toContain('href="#two"');
    expect(html).toMatch(/href="https:\/\/aws\.amazon\.com\/" target="_blank" rel="noopener noreferrer"/);
  });

  it('are led from where they lead on the site', () => {
    const data = { html: '<p><a href="../other/#a">x</a> <a class="y" href="#z">z</a></p>', text: '<a href="../x">' };
    expect(leadOut(data, '../../../lessons/first/')).toEqual({
      html: '<p><a href="../../../lessons/first/../other/#a" target="_blank" rel="noopener noreferrer">x</a> <a class="y" href="#z">z</a></p>',
      text: '<a href="../x">',
    });
  });
});

describe('a part of a lesson', () => {
  it('goes from its heading to the next of its level, with the questions between', () => {
    const part = cutPart(lesson, 'two');
    expect(part?.lesson.outline.map(({ id }) => id)).toEqual(['two', 'deep', 'next']);
    expect(part?.lesson.questions.map(({ id }) => id)).toEqual(['q-2']);
    expect(part?.above).toEqual([]);
  });

  it('below the second level knows the headings above it', () => {
    const part = cutPart(lesson, 'deep');
    expect(part?.lesson.outline.map(({ id }) => id)).toEqual(['deep']);
    expect(part?.above).toEqual(['Two']);
  });

  it('that is not there is none', () => {
    expect(cutPart(lesson, 'nowhere')).toBeUndefined();
  });
});
