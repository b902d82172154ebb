// A picture to the SVG text that is stored: small, without styles, every id led by the diagram's own.

import { escapeHtml } from '../../core/plain-text';
import { drawingVersion, pictureIdPrefix } from '../../course/diagram/read-stored-diagram';
import { type Arrowhead, arrowheads, type Group, type Label, type Picture, type Shape } from './picture';

/** What is told about the picture; `id` is the diagram's. */
export type PictureText = { id: string; title: string; description: string };

const headShapes: Readonly<Record<Arrowhead, { refX: number; shape: string }>> = {
  arrow: { refX: 6, shape: '<path d="M0 0.5L10 5L0 9.5Z"/>' },
  circle: { refX: 9, shape: '<circle cx="5" cy="5" r="4"/>' },
  cross: { refX: 10, shape: '<path d="M1 1L9 9M9 1L1 9"/>' },
};

/** The file of one diagram. Each part stands on its own line; a node's group holds no other group. */
export function writePicture(picture: Picture, { id, title, description }: PictureText): string {
  const prefix = pictureIdPrefix(id);
  const [x, y, width, height] = picture.viewBox.map(twoDecimals);
  const shapes = picture.parts.flatMap((part) => (part.part === 'group' ? part.parts : [part]));
  const used = arrowheads.filter((head) =>
    shapes.some((shape) => shape.part === 'shape' && (shape.start === head || shape.end === head)),
  );
  const root = `<svg xmlns="http://www.w3.org/2000/svg" class="diagram" data-drawing="${drawingVersion}" viewBox="${x} ${y} ${width} ${height}" width="${width}" role="img" aria-labelledby="${prefix}-title" aria-describedby="${prefix}-desc">`;
  const lines = [
    root,
    `<title id="${prefix}-title">${escapeHtml(title)}</title>`,
    `<desc id="${prefix}-desc">${escapeHtml(description)}</desc>`,
    ...(used.length > 0 ? [`<defs>${used.map((head) => writeHead(head, prefix)).join('')}</defs>`] : []),
    ...picture.parts.map((part) => (part.part === 'group' ? writeGroup(part, prefix) : writePart(part, prefix))),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

const twoDecimals = (value: number): number => Math.round(value * 100) / 100;

function writeHead(head: Arrowhead, prefix: string): string {
  const { refX, shape } = headShapes[head];
  return `<marker id="${prefix}-${head}" class="arrowhead" viewBox="0 0 10 10" refX="${refX}" refY="5" markerUnits="userSpaceOnUse" markerWidth="10" markerHeight="10" orient="auto-start-reverse">${shape}</marker>`;
}

function writeGroup({ classes, node, transform, parts }: Group, prefix: string): string {
  const attributes = writeAttributes({ class: classes.join(' '), 'data-node': node, transform });
  return `<g${attributes}>${parts.map((part) => writePart(part, prefix)).join('')}</g>`;
}

function writePart(part: Shape | Label, prefix: string): string {
  const classes = part.classes.join(' ');
  if (part.part === 'shape') {
    const head = (name: Arrowhead | undefined) => name && `url(#${prefix}-${name})`;
    const heads = { 'marker-start': head(part.start), 'marker-end': head(part.end) };
    return `<${part.tag}${writeAttributes({ class: classes, ...part.geometry, ...heads })}/>`;
  }
  const rows = part.rows.map(
    ({ text, x, y }) => `<tspan${writeAttributes({ x: `${x}`, y: `${y}` })}>${escapeHtml(text)}</tspan>`,
  );
  return `<text${writeAttributes({ class: classes })}>${rows.join('')}</text>`;
}

const writeAttributes = (attributes: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeHtml(value)}"`]))
    .join('');
