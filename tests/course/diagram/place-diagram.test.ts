import { expect, it } from 'vitest';
import { placeDiagram } from '../../../src/course/diagram/place-diagram';

const preparation =
  '<g class="node" data-node="preparation"><rect class="node-shape"/><text class="node-label"><tspan>1. Preparation</tspan></text></g>';
const review =
  '<g class="node" data-node="review" transform="translate(1 2)"><text class="node-label"><tspan>6. Post-incident</tspan><tspan>&amp; review</tspan></text></g>';
const lessons = '<g class="edge-label"><text class="edge-label"><tspan>lessons</tspan></text></g>';
const svg = `<svg role="img" viewBox="0 0 1 1">\n${lessons}\n${preparation}\n${review}\n</svg>\n`;

it('leaves a picture as it is when no node is a heading of the page', () => {
  expect(placeDiagram(svg, new Set(['recovery']))).toBe(svg);
});

it('wraps the nodes that are headings in links, and no others', () => {
  const placed = placeDiagram(svg, new Set(['preparation']));
  expect(placed).toContain(
    `<a class="node-link" href="#preparation" aria-label="1. Preparation">${preparation}</a>\n${review}`,
  );
});

it('names a link by all lines of its label', () => {
  const placed = placeDiagram(svg, new Set(['review']));
  expect(placed).toContain('aria-label="6. Post-incident &amp; review"');
  expect(placed).toContain('<tspan>6. Post-incident</tspan> <tspan>&amp; review</tspan>');
});

it('makes the picture a group, so that its links are not hidden, and leaves loose labels out of it', () => {
  const placed = placeDiagram(svg, new Set(['review']));
  expect(placed).toContain('<svg role="group"');
  expect(placed).toContain('<g class="edge-label" aria-hidden="true">');
});
