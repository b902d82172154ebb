import { describe, expect, it } from 'vitest';
import { cutSection } from '../../src/course/lesson-section';
import { lessonOf } from '../support/small-course';

const diagram = `\`\`\`mermaid
flowchart TD
  accTitle: Two steps
  accDescr: First, then next.
  one[One] --> next[Next]
\`\`\`
`;
const quiz = `### Quiz: Which?
<!-- id: q1 -->

- [x] This
  > It is.
- [ ] That
  > It is not.
`;
const lesson = lessonOf(`Before everything.

## One
<!-- id: one -->

Amazon Watch is named. See [next](#next), [here](first.md#one) and [outside](https://aws.example/).

### Inside

${diagram}
Still inside.

${quiz}
### After the quiz

More of it.

## Next

Not any more.
`);
const home = '../lessons/first/';
const cut = (anchor: string) => cutSection(lesson, anchor, home);
const proseOf = (anchor: string) =>
  cut(anchor)
    ?.passages.map((passage) => (passage.block === 'prose' ? passage.html : `[${passage.diagram.title}]`))
    .join('\n') ?? '';

describe('a section of a lesson', () => {
  it('has its title and goes on to the next heading of its level', () => {
    expect(cut('one')).toMatchObject({ title: 'One', depth: 2 });
    const prose = proseOf('one');
    for (const part of ['is named', 'Inside', '[Two steps]', 'Still inside', 'After the quiz', 'More of it'])
      expect(prose).toContain(part);
    expect(prose).not.toContain('Before everything');
    expect(prose).not.toContain('Not any more');
  });

  it('ends at a heading of a higher level, and at the end of the lesson', () => {
    expect(cut('after-the-quiz')).toMatchObject({ title: 'After the quiz', depth: 3 });
    expect(proseOf('after-the-quiz')).toBe('<p>More of it.</p>');
    expect(proseOf('next')).toBe('<p>Not any more.</p>');
  });

  it('leaves out its own heading and the questions', () => {
    expect(cut('one')?.passages.map(({ block }) => block)).not.toContain('question');
    expect(proseOf('one').match(/<h\d/g)).toEqual(['<h3', '<h3']);
  });

  it('leads its links where they led from the lesson', () => {
    const prose = proseOf('one');
    expect(prose).toContain(`<a href="${home}#next">next</a>`);
    expect(prose).toContain(`<a href="${home}#one">here</a>`);
    expect(prose).toContain('<a href="https://aws.example/"');
    const picture = {
      ...diagramOf('one'),
      svg: '<svg><a class="node-link" href="#next"><use href="#mark"/></a></svg>',
    };
    const blocks = lesson.blocks.map((block) =>
      block.block === 'diagram' ? { block: block.block, diagram: picture } : block,
    );
    const shown = cutSection({ ...lesson, blocks }, 'one', home)?.passages.find(({ block }) => block === 'diagram');
    expect(shown).toMatchObject({
      diagram: { svg: `<svg><a class="node-link" href="${home}#next"><use href="#mark"/></a></svg>` },
    });
  });

  it('needs nothing of the page of its lesson', () => {
    expect(proseOf('one')).toContain('<p>Amazon Watch is named.');
    expect(proseOf('one')).not.toMatch(/<button|popovertarget|heading-link| id="/);
    expect(diagramOf('one').steps.map(({ anchor }) => anchor)).toEqual([undefined, undefined]);
  });

  it('is none where the lesson has no such heading', () => {
    for (const anchor of ['', 'nowhere', '__proto__', 'q1']) expect(cut(anchor)).toBeUndefined();
  });
});

function diagramOf(anchor: string) {
  const found = cut(anchor)?.passages.find((passage) => passage.block === 'diagram');
  if (found?.block !== 'diagram') throw new Error(`There is no diagram in ${anchor}.`);
  return found.diagram;
}
