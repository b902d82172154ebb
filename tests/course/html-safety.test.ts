import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Problem } from '../../src/core/problem';
import { outlineLesson } from '../../src/course/lesson/outline-lesson';
import { readLesson } from '../../src/course/lesson/read-lesson';
import { blocksToHtml, type HtmlTools } from '../../src/course/markdown/markdown-html';
import { createMentionFinder } from '../../src/course/markdown/mentions';
import { parseMarkdown } from '../../src/course/markdown/parse-markdown';
import { readSource, reportInto, type SourceText } from '../../src/course/markdown/source-text';
import { fillIn } from '../../src/course/yaml/fill-in';
import { readYaml, yamlValue } from '../../src/course/yaml/read-yaml';
import {
  courseSchema,
  examSchema,
  lessonFrontSchema,
  phasesSchema,
  servicesSchema,
} from '../../src/course/yaml/schemas';
import { lessonPath, lessonText, plainTools, readFiles, smallCourse } from '../support/small-course';

const pieces = [
  ...[
    '# ',
    '## ',
    '> ',
    '> [!TIP]\n> ',
    '- ',
    '- [ ] ',
    '- [x]',
    '1. ',
    '```',
    '~~~js title="',
    '|',
    '|---|\n',
    '---\n',
    '\n',
    '\n\n',
    '  ',
    '\t',
  ],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '[',
    '](',
    ')',
    '![',
    '](there.png "',
    '](javascript:alert(1))',
    '](data:text/html,x)',
    '"',
    "'",
    '\\',
    '<!-- ',
    ' -->',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<',
    '>',
    '</p>',
    '<svg/onload=x>',
    '<a href="javascript:x">',
    '&lt;',
    '&#60;',
    '&amp;',
    '&#x3c;script&gt;',
    '&quot; onclick=&quot;',
  ],
  ...[
    '### Quiz: ',
    '### Match: ',
    'id: q; ',
    'Hint: ',
    'Watch',
    'Amazon Watch',
    'word ',
    'é',
    '\u0000',
    '\uD800',
    '😀',
    'https://example.com/"><b>',
    '<https://a.example/">',
    'www.a.example/<i>',
  ],
];
const soup = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 6 })), {
    maxLength: 25,
  })
  .map((parts) => parts.join(''));

const tools: HtmlTools = {
  words: plainTools.words,
  highlight: () => undefined,
  picture: (href) => `data:image/png;base64,${href}`,
  link: (href) => (/^https:/.test(href) ? { href, isOutside: true } : { href: `../${href}`, isOutside: false }),
  mentions: createMentionFinder([{ id: 'watch', name: 'Amazon Watch', aliases: ['Watch'] }]).split,
  anchor: (heading) => heading.raw,
};

const tags =
  'h1 h2 h3 h4 h5 h6 p a strong em del code pre figure figcaption button ul ol li span blockquote div table thead tbody tr th td hr br img'.split(
    ' ',
  );
const attributes =
  'id tabindex class href aria-label title rel role type data-copy scope src alt loading start popovertarget popovertargetaction'.split(
    ' ',
  );

/** What in the HTML is not of our own making. */
function strangersIn(html: string): string[] {
  const strangers: string[] = [];
  const rest = html.replace(
    /<(\/?)([a-z0-9]+)((?: [a-z-]+(?:="[^"<>]*")?)*)>/g,
    (whole, _slash, tag: string, list: string) => {
      if (!tags.includes(tag)) strangers.push(whole);
      for (const [, name = '', value = ''] of list.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
        if (!attributes.includes(name)) strangers.push(whole);
        if (name === 'href' && !/^(#|\.\.\/|https:)/.test(value)) strangers.push(whole);
      }
      return '';
    },
  );
  return /[<>]/.test(rest) ? [...strangers, rest] : strangers;
}

const front = {
  id: 'first',
  title: 'A',
  summary: 'B',
  module: 'basics',
  tags: [],
  domain: 2,
  tasks: [],
  updated: '2026-11-24',
};

function problemsOf(source: SourceText): Problem[] {
  const problems: Problem[] = [];
  const report = reportInto(problems, source);
  const outline = outlineLesson(source, report);
  const context = { phases: [], anchors: new Set<string>(), tasks: new Map([['2.1', 2]]) };
  readLesson({ source, front, outline }, context, {
    html: { words: plainTools.words, highlight: () => undefined },
    picture: () => undefined,
    mentions: createMentionFinder([]),
    storedDiagram: () => undefined,
    lessonOfFile: () => undefined,
    problems,
    report,
  });
  return problems;
}

const htmlOf = (text: string) => blocksToHtml(parseMarkdown(readSource('a.md', text)), tools);

describe('HTML made from Markdown', () => {
  test('the scan finds what is not ours', () => {
    expect(strangersIn('<p>a</p>')).toEqual([]);
    for (const bad of ['<script>', '<p onclick="x">', '<a href="javascript:x">', '<p', 'a > b', '<p title="a"b">'])
      expect(strangersIn(bad)).not.toEqual([]);
  });

  test('never holds a tag, an attribute or an address that is not ours', () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(strangersIn(htmlOf(text))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('closes every element that it opens, in order', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const open: string[] = [];
        for (const [, slash, tag = ''] of htmlOf(text).matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
          if (slash) expect(open.pop()).toBe(tag);
          else if (!['hr', 'br', 'img'].includes(tag)) open.push(tag);
        }
        expect(open).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('shows every character that an author wrote in code', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const code = `a${text.replaceAll('`', "'")}z`;
        const shown = /<code>([\s\S]*)<\/code>/.exec(htmlOf(`\`\`\`\n${code}\n\`\`\``))?.[1] ?? '';
        const back = shown
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'");
        expect(back.replaceAll('&amp;', '&')).toBe(code);
      }),
    );
  });
});

describe('reading', () => {
  test('never throws, whatever the text of a lesson is, and gives every problem a place inside it', () => {
    fc.assert(
      fc.property(soup, (body) => {
        const source = readSource(lessonPath, lessonText(body));
        const problems = problemsOf(source);
        const lines = source.text.split('\n');
        for (const { place } of problems) {
          const line = lines[(place?.line ?? 0) - 1];
          expect(line?.trimEnd()).toBe(place?.excerpt);
          expect(place?.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('never throws for a file without front matter', () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(readFiles(smallCourse({ [lessonPath]: text })).problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });

  test('never throws, whatever the text of a YAML file is', () => {
    const yaml = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            ': ',
            '- ',
            '\n',
            '  ',
            '{',
            '}',
            '[',
            ']',
            '*a',
            '&a ',
            '!b ',
            '<<: ',
            '|',
            '>',
            '"',
            "'",
            '#',
            '---\n',
            '__proto__: 1',
            'title',
            'modules',
            'services',
            'phases',
            'id',
          ),
          fc.string({ maxLength: 5 }),
        ),
        { maxLength: 15 },
      )
      .map((parts) => parts.join(''));
    const schemas = fc.constantFrom<z.ZodType>(
      courseSchema,
      examSchema,
      phasesSchema,
      servicesSchema,
      lessonFrontSchema,
    );
    fc.assert(
      fc.property(schemas, yaml, (schema, text) => {
        const source = readSource('a.yaml', text);
        const read = readYaml(source, schema);
        expect(read.ok || read.error.length > 0).toBe(true);
        fillIn(schema, yamlValue(source));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['quotes', '> '.repeat(4000)],
    ['lists', '- '.repeat(2500)],
    ['emphasis', '*a **b '.repeat(1000)],
    ['stars', `${'*'.repeat(4000)}a${'*'.repeat(4000)}`],
    ['brackets', `${'['.repeat(2000)}a${']'.repeat(2000)}`],
  ])('does not throw for thousands of nested %s', (_case, text) => {
    expect(parseMarkdown(readSource('a.md', text)).length).toBeGreaterThan(0);
  });
});
