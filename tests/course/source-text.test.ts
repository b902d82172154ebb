import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/course/markdown/markdown';
import { parseMarkdown } from '../../src/course/markdown/parse-markdown';
import { placeAt, readSource } from '../../src/course/markdown/source-text';
import { lessonPath, lessonText, readFiles, smallCourse } from '../support/small-course';

const body = `## Part

A [dead link](#nowhere) and <b>a tag</b>.

> Quoted [one](#no-one)
> and [two](#no-two)

- item [three](#no-three)

  | A | B |
  |---|---|
  | b | [four](#no-four) |

### Quiz: What?
<!-- id: q; levle: apply -->

- [ ] No
- [ ] Nor this
`;

const placesIn = (text: string) =>
  readFiles(smallCourse({ [lessonPath]: text })).problems.map(({ code, place }) => ({ code, place }));

describe('a place', () => {
  test('counts lines and columns from 1, and keeps the line as written', () => {
    const source = readSource('a.md', 'one\n  two \nthree');
    expect(placeAt(source, 0)).toEqual({ file: 'a.md', line: 1, column: 1, excerpt: 'one' });
    expect(placeAt(source, 6)).toEqual({ file: 'a.md', line: 2, column: 3, excerpt: '  two' });
    expect(placeAt(source, 11)).toEqual({ file: 'a.md', line: 3, column: 1, excerpt: 'three' });
    expect(placeAt(source, 16)).toMatchObject({ line: 3, column: 6 });
  });

  test('is the same whatever ends the lines, and with a byte order mark', () => {
    const text = lessonText(body);
    const places = placesIn(text);
    expect(places.length).toBeGreaterThan(7);
    expect(placesIn(text.replaceAll('\n', '\r\n'))).toEqual(places);
    expect(placesIn(text.replaceAll('\n', '\r'))).toEqual(places);
    expect(placesIn(`\uFEFF${text}`)).toEqual(places);
  });

  test('is right inside quotes, lists and tables', () => {
    const text = lessonText(body);
    const lines = text.split('\n');
    const rests = placesIn(text)
      .filter(({ code }) => code === 'link-dead')
      .map(({ place }) => lines[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1));
    expect(rests).toEqual([
      '[dead link](#nowhere) and <b>a tag</b>.',
      '[one](#no-one)',
      '[two](#no-two)',
      '[three](#no-three)',
      '[four](#no-four) |',
    ]);
  });
});

describe('blocks', () => {
  const startsOf = (text: string) => {
    const source = readSource('a.md', text);
    const starts: string[] = [];
    const note = (blocks: readonly Block[]) => {
      for (const block of blocks) {
        starts.push(source.text.slice(block.offset).split('\n')[0] ?? '');
        if (block.type === 'quote') note(block.blocks);
        if (block.type === 'list') for (const item of block.items) note(item.blocks);
        if (block.type === 'table')
          for (const row of [block.header, ...block.rows])
            for (const cell of row) starts.push(source.text.slice(cell.offset).split(/[|\n]/)[0]?.trim() ?? '');
      }
    };
    note(parseMarkdown(source));
    return starts;
  };

  test('know where they start, also where the same line stands there twice', () => {
    expect(startsOf('> a b\n> c\n>\n> c\n\nc\n')).toEqual(['> a b', 'a b', 'c', 'c']);
    const source = readSource('a.md', '> a b\n> c\n>\n> c\n\nc\n');
    const [quote, last] = parseMarkdown(source);
    expect(quote?.type === 'quote' && quote.blocks.map(({ offset }) => placeAt(source, offset).line)).toEqual([1, 4]);
    expect(placeAt(source, last?.offset ?? 0).line).toBe(6);
  });

  test('of a nested list do not hide the items after it', () => {
    const source = readSource('a.md', '- a\n  - b\n  - c\n- b\n');
    const [list] = parseMarkdown(source);
    expect(list?.type === 'list' && list.items.map(({ offset }) => placeAt(source, offset).line)).toEqual([1, 4]);
  });

  test('of a table know their cells, with empty, indented and quoted ones', () => {
    expect(startsOf('   | a | b |\n|---|---|\n| x | x |\n|  | y |\n')).toEqual([
      '| a | b |',
      'a',
      'b',
      'x',
      'x',
      '',
      'y',
    ]);
    expect(startsOf('> | a | b |\n> |---|---|\n> | c | a |\n').slice(2)).toEqual(['a', 'b', 'c', 'a']);
    expect(startsOf('| a | b |\n|---|---|\n| c |\n\nlater | text')).toEqual([
      '| a | b |',
      'a',
      'b',
      'c',
      '',
      'later | text',
    ]);
  });
});
