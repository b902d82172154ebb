import { describe, expect, it } from 'vitest';
import { type PictureText, writePicture } from '../../../src/build/diagrams/write-picture';
import { readStoredDiagram } from '../../../src/course/diagram/read-stored-diagram';

const text: PictureText = { id: '00ff', title: 'Alarms & <calm>', description: 'An "alarm" goes to the team.' };

const stored = writePicture(
  {
    viewBox: [0, 0, 120.456, 40],
    parts: [
      { part: 'shape', tag: 'path', classes: ['edge', 'edge-dotted'], geometry: { d: 'M0 0L10 5.25' }, end: 'arrow' },
      {
        part: 'group',
        classes: ['node'],
        node: 'post-incident',
        transform: 'translate(3 4.5)',
        parts: [
          {
            part: 'shape',
            tag: 'rect',
            classes: ['node-shape'],
            geometry: { x: '-5', y: '0', width: '10', height: '5' },
          },
          { part: 'label', classes: ['node-label'], rows: [{ text: 'Look & learn', x: 0, y: 5.6 }] },
        ],
      },
    ],
  },
  text,
);

const messageOf = (svg: string, id = '00ff') => {
  const read = readStoredDiagram(svg, id);
  return read.ok ? undefined : read.error.message;
};

it('takes what was written for this diagram, unchanged', () => {
  expect(readStoredDiagram(stored, '00ff')).toEqual({ ok: true, value: stored });
});

it('keeps title and description as text, and every id to this diagram', () => {
  expect(stored).toContain('<title id="diagram-00ff-title">Alarms &amp; &lt;calm&gt;</title>');
  expect(stored).toContain('aria-describedby="diagram-00ff-desc"');
  expect(stored).toContain('marker-end="url(#diagram-00ff-arrow)"');
});

it('tells what to do about a picture that cannot be used', () => {
  const read = readStoredDiagram('', '00ff');
  expect(read.ok || read.error).toMatchObject({ code: 'diagram-broken', suggestion: 'Run npm run diagrams.' });
});

describe('refuses', () => {
  it.each([
    ['a style element', stored.replace('<defs>', '<style>*{}</style><defs>')],
    ['a style attribute', stored.replace('<rect ', '<rect style="fill:red" ')],
    ['a script', stored.replace('<defs>', '<script>alert(1)</script><defs>')],
    ['foreign content', stored.replace('<defs>', '<foreignObject><b>x</b></foreignObject><defs>')],
    ['an event handler', stored.replace('<svg ', '<svg onload="alert(1)" ')],
    ['a picture from elsewhere', stored.replace('<defs>', '<image href="https://x.test/a.png"/><defs>')],
    ['a link', stored.replace('<defs>', '<a href="https://x.test"><defs>').replace('</defs>', '</defs></a>')],
    ['a reference to elsewhere', stored.replace('url(#diagram-00ff-arrow)', 'url(https://x.test/#a)')],
    ['a comment', stored.replace('<defs>', '<!-- --><defs>')],
    ['a class of the page', stored.replace('class="edge edge-dotted"', 'class="enlarge"')],
    ['an attribute with the name of a property', stored.replace('<rect ', '<rect constructor="" ')],
    ['an element with the name of a property', stored.replace('<defs>', '<constructor/><defs>')],
    ['text outside its labels', stored.replace('<defs>', 'hello<defs>')],
    ['half a file', stored.slice(0, stored.length / 2)],
    ['a file without its end', stored.replace('</svg>', '')],
    ['two pictures', stored + stored],
    ['nothing', ''],
    ['a picture of another version', stored.replace(/data-drawing="\d+"/, 'data-drawing="0"')],
    ['a picture without a version', stored.replace(/ data-drawing="\d+"/, '')],
  ])('%s', (_, svg) => {
    expect(messageOf(svg)).toContain('00ff.svg');
  });

  it('the picture of another diagram', () => {
    expect(messageOf(stored, '0aff')).toContain('0aff.svg');
  });
});
