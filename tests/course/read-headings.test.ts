import { describe, expect, test } from 'vitest';
import {
  frontMatter,
  lessonOf,
  lessonPath,
  lessonText,
  locate,
  proseOf,
  readBodyText,
  readFiles,
  smallCourse,
} from '../support/small-course';

const withLesson = (text: string) => readFiles(smallCourse({ [lessonPath]: text }));
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('front matter', () => {
  test('gives a lesson its id, title, summary, tags, domain, tasks and date', () => {
    expect(lessonOf('Text.')).toMatchObject({
      id: 'first',
      file: lessonPath,
      title: 'A lesson',
      summary: 'What it teaches.',
      module: 'basics',
      tags: [],
      domain: 2,
      tasks: ['2.1'],
      updated: '2026-11-24',
    });
  });

  test('that is missing is one error on the first line', () => {
    const { problems } = withLesson('# A lesson\n\nText.\n');
    expect(codes(problems)).toContain('front-matter-missing');
    expect(problems.find(({ code }) => code === 'front-matter-missing')?.place).toMatchObject({ line: 1, column: 1 });
  });

  test('with a missing field says which, and what to add', () => {
    const { problems } = withLesson(lessonText('Text.').replace('summary: What it teaches.\n', ''));
    expect(problems).toMatchObject([
      { code: 'yaml-shape', message: '“summary” is missing.', suggestion: 'Add “summary: …”.' },
    ]);
  });

  test('with a mistyped name is placed at the name and offers the right one', () => {
    const text = lessonText('Text.').replace('tags:', 'tgas:');
    const found = withLesson(text).problems.find(({ code }) => code === 'yaml-unknown-name');
    expect(found).toMatchObject({ suggestion: 'tags:', place: locate(text, 'tgas') });
  });

  test('with a task that is a number says to put it in quotes', () => {
    const text = lessonText('Text.').replace('"2.1"', '2.1');
    const [problem] = withLesson(text).problems;
    expect(problem).toMatchObject({ suggestion: 'Put it in quotes: "2.1"', place: locate(text, '2.1') });
  });

  test('with one bad field does not hide what else is wrong with the lesson', () => {
    const text = lessonText('[dead](#nowhere)').replace('title: A lesson\n', '').replace('"2.1"', '"2.7"');
    expect(codes(withLesson(text).problems).sort()).toEqual(['link-dead', 'task-unknown', 'yaml-shape']);
  });

  test('with a bad field does not break links that lead to the lesson', () => {
    const other = `${frontMatter('second').replace('title: A lesson\n', '')}\n# Two\n`;
    const { problems } = readFiles(
      smallCourse({
        'lessons/basics/another-name.md': other,
        [lessonPath]: lessonText('[two](second)'),
      }),
    );
    expect(codes(problems)).not.toContain('link-dead');
  });
});

describe('a lesson title', () => {
  test('is the one heading of level 1, and is not shown again in the text', () => {
    expect(proseOf('Text.')).toBe('<p>Text.</p>');
  });

  test('that is missing or stands there twice is an error', () => {
    expect(codes(withLesson(`${frontMatter()}\nText.\n`).problems)).toEqual(['lesson-title']);
    const twice = readBodyText('# Another\n');
    expect(twice.problems).toMatchObject([{ code: 'lesson-title', place: locate(twice.text, '# Another') }]);
  });
});

describe('an anchor', () => {
  const anchorsOf = (body: string) => lessonOf(body).outline.map(({ id }) => id);

  test('is the slug of the heading, as GitHub makes it', () => {
    expect(anchorsOf('## 3. Containment & more: *now*\n\n### Über `code`!\n')).toEqual([
      '3-containment--more-now',
      'über-code',
    ]);
  });

  test('is the id in the comment under the heading, where there is one', () => {
    expect(anchorsOf('## 3. Containment\n<!-- id: containment -->\n\n## Next\n\n<!-- id: then -->\n')).toEqual([
      'containment',
      'then',
    ]);
  });

  test('of a heading that stands there twice gets a number', () => {
    expect(anchorsOf('## Steps\n\n## Steps\n\n## Steps\n')).toEqual(['steps', 'steps-2', 'steps-3']);
  });

  test('that is written twice is an error at the second heading', () => {
    const { problems, text } = readBodyText('## One\n<!-- id: same -->\n\n## Two\n<!-- id: same -->\n');
    expect(problems).toMatchObject([{ code: 'anchor-duplicate', place: locate(text, '## Two') }]);
  });

  test('with spaces is an error at its setting, with a form that works', () => {
    const { problems, text } = readBodyText('## One\n<!-- id: The first -->\n');
    expect(problems).toMatchObject([
      { code: 'anchor-form', suggestion: 'id: the-first', place: locate(text, 'id: The') },
    ]);
  });

  test('stands on the heading, beside a link to itself that has a name', () => {
    expect(proseOf('## One & only\n')).toBe(
      '<div class="heading"><h2 id="one--only" tabindex="-1">One &amp; only</h2><a class="heading-link" href="#one--only" aria-label="Link to “One &amp; only”">#</a></div>',
    );
  });

  test('is left out where a heading stands inside a quote', () => {
    expect(proseOf('> ## Inside\n')).toBe('<blockquote><h2>Inside</h2></blockquote>');
  });
});

describe('the outline', () => {
  test('holds headings of level 2 and 3 and no questions', () => {
    const body =
      '## One\n\n### Part\n\n#### Detail\n\n### Quiz: Right?\n<!-- id: q -->\n\n- [x] Yes\n  > So.\n- [ ] No\n  > No.\n';
    expect(lessonOf(body).outline).toEqual([
      { id: 'one', text: 'One', depth: 2 },
      { id: 'part', text: 'Part', depth: 3 },
    ]);
  });

  test.each(['## Quiz: What?', '#### Match: What?', '### quiz: What?', '### Quiz : What?'])(
    'warns of “%s”, which opens no question though it looks like one',
    (heading) => {
      const [first] = readBodyText(`${heading}\n`).problems;
      expect(first).toMatchObject({ code: 'question-heading', severity: 'warning' });
    },
  );
});
