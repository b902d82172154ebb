import { describe, expect, test } from 'vitest';
import { frontMatter, lessonPath, lessonText, locate, readFiles, smallCourse } from '../support/small-course';

const second = `${frontMatter('second')}\n# Second\n\n## Part\n`;

function readTwo(body: string) {
  const text = lessonText(body);
  const files = smallCourse({ [lessonPath]: text, 'lessons/basics/two.md': second }).map((file) =>
    file.path === 'course.yaml' ? { ...file, text: file.text.replace('[first]', '[first, second]') } : file,
  );
  const { problems, read } = readFiles(files);
  const [block] = read?.course.lessons[0]?.blocks ?? [];
  return { problems, text, html: block?.block === 'prose' ? block.html : '' };
}

describe('a link', () => {
  test.each([
    ['to a heading of its own lesson', '#here', '#here'],
    ['to its own lesson by name', 'first#here', '#here'],
    ['to the top of its own lesson', '#', '#'],
    ['to another lesson', 'second', '../second/'],
    ['to a heading of another lesson', 'second#part', '../second/#part'],
    ['to the Markdown file of another lesson', 'two.md', '../second/'],
    ['to a heading in that file', './two.md#part', '../second/#part'],
    ['to that file by a longer way', '../basics/two.md#part', '../second/#part'],
  ])('%s leads there', (_case, href, target) => {
    const { problems, html } = readTwo(`[x](${href})\n\n## Here\n`);
    expect(problems.filter(({ code }) => code !== 'section-unasked')).toEqual([]);
    expect(html).toMatch(new RegExp(`^<p><a href="${target}">x</a></p>`));
  });

  test('to the outside says so and gives nothing away', () => {
    expect(readTwo('[x](https://example.com/)').html).toBe(
      '<p><a href="https://example.com/" rel="noopener noreferrer" class="outside">x</a></p>',
    );
    expect(readTwo('<mail@example.com>').html).toContain('href="mailto:mail@example.com" rel="noopener noreferrer"');
  });

  test.each(['#nowhere', 'third', 'second#nowhere', 'three.md', '../x/two.md', '/etc/passwd', '//example.com/'])(
    'to %s is dead, and placed where it stands',
    (href) => {
      const { problems, text } = readTwo(`Look at [this](https://example.com/) and [that](${href}).`);
      expect(problems).toMatchObject([{ code: 'link-dead', severity: 'error', place: locate(text, '[that]') }]);
    },
  );

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'java&#115;cript:x',
    'x1:y',
  ])('to %s is dead', (href) => {
    expect(readTwo(`[x](${href})`).problems).toMatchObject([{ code: 'link-dead' }]);
  });

  test('that is dead offers the nearest anchor there is', () => {
    expect(readTwo('[x](#heer)\n\n## Here\n').problems).toMatchObject([{ suggestion: 'first#here' }]);
  });

  test('without https says how to write it', () => {
    expect(readTwo('Go to www.example.com/a now.').problems).toMatchObject([
      { code: 'link-dead', suggestion: 'https://www.example.com/a' },
    ]);
  });

  test('that stands there twice is placed twice', () => {
    const { problems, text } = readTwo('[x](#no) and [x](#no)');
    expect(problems.map(({ place }) => place)).toMatchObject([locate(text, '[x]'), locate(text, '[x]', 2)]);
  });
});

describe('a picture', () => {
  test('travels inside the page', () => {
    expect(readTwo('![A cat](there.png)').html).toBe(
      '<p><img src="data:image/png;base64,AA==" alt="A cat" loading="lazy"></p>',
    );
  });

  test('that is not there is an error where it stands', () => {
    const { problems, text } = readTwo('Text ![A cat](gone.png)');
    expect(problems).toMatchObject([{ code: 'picture-missing', place: locate(text, '![A cat]') }]);
  });
});
