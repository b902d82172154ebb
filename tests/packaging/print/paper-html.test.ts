import { expect, it } from 'vitest';
import { paperHtml, paperPassage } from '../../../src/packaging/print/paper-html';
import { lessonOf } from '../../support/small-course';

const prose = (body: string) =>
  lessonOf(body)
    .blocks.map((block) => (block.block === 'prose' ? paperHtml(block.html) : ''))
    .join('');

it('keeps the words of links inside the site and of named services, and nothing to press', () => {
  const html = prose('## A part\n\nSee [the part](#a-part) of Amazon Watch Logs.\n\n```bash\nls -l\n```\n');
  expect(html).not.toMatch(/<(?:button|a)\b|\bid=/);
  expect(html).toContain('See the part of Amazon Watch Logs.');
  expect(html).toContain('ls -l');
  expect(html).toContain('<h2>A part</h2>');
});

it('keeps links to other sites, whose addresses are printed', () => {
  expect(prose('Read [the guide](https://example.org/guide).\n')).toMatch(
    /<a href="https:\/\/example\.org\/guide"[^>]*>the guide<\/a>/,
  );
});

it('keeps a picture without its links', () => {
  const diagram = { id: 'd', title: 'T', description: '', source: '', svg: '<svg><a href="#x"><g>1</g></a></svg>' };
  expect(
    paperPassage({ block: 'diagram', diagram: { ...diagram, steps: [{ label: 'A', anchor: 'x', leadsTo: [] }] } }),
  ).toEqual({
    block: 'diagram',
    diagram: { ...diagram, svg: '<svg><g>1</g></svg>', steps: [{ label: 'A', leadsTo: [] }] },
  });
});
