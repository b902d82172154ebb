// Reads a picture off the SVG that mermaid made: only what can be seen, only geometry and text, in our own classes.
import { shapeGeometry } from '../../../course/diagram/read-stored-diagram';
import type { Arrowhead, Group, Label, Picture, PictureClass, Shape, ShapeTag } from '../picture';
import { round, roundNumbers, simplerPath } from './simpler-path';
import { traceLabel } from './trace-label';

const shapeTags = Object.keys(shapeGeometry).filter((name): name is ShapeTag => name in shapeGeometry);

const groupOf = 'g.node, g.cluster, g.statediagram-cluster, g.edgeLabel';

/** `drawing` is in the document, so that its styles and places can be asked for. */
export function tracePicture(drawing: SVGSVGElement): Picture {
  const { x, y, width, height } = drawing.viewBox.baseVal;
  const parts: (Shape | Label | Group)[] = [];
  const groups = new Map<Element, (Shape | Label)[]>();
  for (const element of drawing.querySelectorAll<SVGGraphicsElement>([...shapeTags, 'text'].join())) {
    if (element.closest('defs, marker, symbol, clipPath, pattern') || !isSeen(element)) continue;
    const group = element.closest<SVGGElement>(groupOf);
    const part = tracePart(element, group ?? drawing);
    if (!part) continue;
    const members = group ? groups.get(group) : parts;
    if (members) members.push(part);
    else if (group) {
      const started = [part];
      groups.set(group, started);
      parts.push({ ...describeGroup(group, drawing), parts: started });
    }
  }
  return { viewBox: [x, y, width, height], parts };
}

function describeGroup(group: SVGGElement, drawing: SVGSVGElement): Omit<Group, 'parts'> {
  const node = /-flowchart-(.+)-\d+$/.exec(group.id)?.[1];
  const kind = group.matches('.node') ? 'node' : group.matches('.edgeLabel') ? 'edge-label' : 'cluster';
  return { part: 'group', classes: [kind], node: kind === 'node' ? node : undefined, transform: shift(group, drawing) };
}

function isSeen(element: SVGGraphicsElement): boolean {
  const style = getComputedStyle(element);
  const { width, height } = element.getBBox();
  const isPainted = style.fill !== 'none' || style.stroke !== 'none';
  return style.visibility === 'visible' && style.opacity !== '0' && isPainted && width + height > 1;
}

function tracePart(element: SVGGraphicsElement, within: SVGGraphicsElement): Shape | Label | undefined {
  if (element instanceof SVGTextElement) return traceLabel(element, within, labelClass(element));
  const tag = shapeTags.find((name) => name === element.localName);
  if (!tag || isOutlineOfFilled(element)) return undefined;
  const geometry: Record<string, string> = {};
  for (const name of shapeGeometry[tag]) {
    const value = element.getAttribute(name);
    if (value !== null) geometry[name] = tag === 'path' ? simplerPath(value) : roundNumbers(value);
  }
  const transform = shift(element, within);
  if (transform) geometry.transform = transform;
  const start = headOf(element, 'marker-start');
  const end = headOf(element, 'marker-end');
  return { part: 'shape', tag, classes: shapeClasses(element), geometry, start, end };
}

/** Sketched shapes come as a filled path and, beside it, its outline; one of them is enough. */
function isOutlineOfFilled(element: Element): boolean {
  const before = element.previousElementSibling;
  return (
    before?.localName === 'path' && element.getAttribute('fill') === 'none' && before.getAttribute('stroke') === 'none'
  );
}

function shapeClasses(element: SVGGraphicsElement): PictureClass[] {
  if (element.closest('.edgeLabel')) return ['edge-label-box'];
  if (element.closest('.cluster, .statediagram-cluster')) return ['cluster-shape'];
  const { fill, strokeWidth, strokeDasharray } = getComputedStyle(element);
  if (element.localName !== 'line' && fill !== 'none') return [isDark(fill) ? 'node-dot' : 'node-shape'];
  const isDotted = Number.parseFloat(strokeDasharray) > 0;
  const isThick = Number.parseFloat(strokeWidth) > 2.5;
  return ['edge', ...(isDotted ? ['edge-dotted' as const] : []), ...(isThick ? ['edge-thick' as const] : [])];
}

function isDark(colour: string): boolean {
  const parts =
    colour
      .match(/[\d.]+/g)
      ?.slice(0, 3)
      .map(Number) ?? [];
  return colour.startsWith('rgb') && parts.every((part) => part < 100);
}

function labelClass(element: Element): PictureClass {
  if (element.closest('.edgeLabel') || element.matches('.messageText')) return 'edge-label';
  return element.closest('.cluster, .statediagram-cluster') ? 'cluster-label' : 'node-label';
}

function headOf(element: Element, attribute: 'marker-start' | 'marker-end'): Arrowhead | undefined {
  const marker = element.getAttribute(attribute);
  if (!marker) return undefined;
  return /circle/i.test(marker) ? 'circle' : /cross/i.test(marker) ? 'cross' : 'arrow';
}

/** How far an element is moved from where `within` stands, as a transform; absent when it is not. */
function shift(element: SVGGraphicsElement, within: SVGGraphicsElement): string | undefined {
  const matrix = within
    .getScreenCTM()
    ?.inverse()
    .multiply(element.getScreenCTM() ?? undefined);
  if (!matrix) return undefined;
  const [a, b, c, d, e, f] = [matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f].map(round);
  const isMoveOnly = a === 1 && b === 0 && c === 0 && d === 1;
  if (isMoveOnly) return e === 0 && f === 0 ? undefined : `translate(${e} ${f})`;
  return `matrix(${a} ${b} ${c} ${d} ${e} ${f})`;
}
