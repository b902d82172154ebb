// Checks a stored picture as strictly as anything from outside: what the drawing command never writes is refused.
import type { Problem } from '../../core/problem';
import { fail, ok, type Result } from '../../core/result';

/** Goes up when stored pictures have to be drawn again although their sources are the same. */
export const drawingVersion = 1;

/** The ids inside a stored picture start with this, so that several pictures fit on one page. */
export const pictureIdPrefix = (id: string): string => `diagram-${id}`;

/** The shapes of a picture, each with the attributes that hold its geometry. */
export const shapeGeometry = {
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
  path: ['d'],
  polygon: ['points'],
  polyline: ['points'],
} as const;

type Rules = ReadonlyMap<string, ReadonlyMap<string, RegExp>>;

const number = /^-?\d+(?:\.\d{1,2})?$/;
const numbers = /^[-\d\s.,]+$/;
const pathData = /^[MmLlHhVvCcSsQqTtAaZz\d\s.,-]+$/;
const classes =
  /^(?:diagram|arrowhead|(?:node|edge|cluster)(?:-(?:shape|dot|label|label-box))?)(?: edge-(?:dotted|thick))*$/;

/** Every element and attribute that may stand in the picture of this diagram, with what the attribute may say. */
function rulesFor(id: string): Rules {
  const own = `${pictureIdPrefix(id)}-`;
  const is = (text: string) => new RegExp(`^${text}$`);
  const move = { transform: /^(?:translate|matrix)\([-\d\s.]+\)$/ };
  const head = is(`url\\(#${own}(?:arrow|circle|cross)\\)`);
  const shapes = Object.entries(shapeGeometry).map(([tag, names]) => {
    const geometry = names.map((name) => [name, name === 'd' ? pathData : name === 'points' ? numbers : number]);
    return [
      tag,
      { class: classes, ...move, 'marker-start': head, 'marker-end': head, ...Object.fromEntries(geometry) },
    ];
  });
  const rules: Record<string, Record<string, RegExp>> = {
    ...Object.fromEntries(shapes),
    svg: {
      xmlns: is('http://www\\.w3\\.org/2000/svg'),
      class: classes,
      'data-drawing': is(`${drawingVersion}`),
      viewBox: numbers,
      width: number,
      role: is('img'),
      'aria-labelledby': is(`${own}title`),
      'aria-describedby': is(`${own}desc`),
    },
    title: { id: is(`${own}title`) },
    desc: { id: is(`${own}desc`) },
    defs: {},
    marker: {
      id: is(`${own}(?:arrow|circle|cross)`),
      class: classes,
      viewBox: numbers,
      refX: number,
      refY: number,
      markerUnits: is('userSpaceOnUse'),
      markerWidth: number,
      markerHeight: number,
      orient: is('auto-start-reverse'),
    },
    g: { class: classes, 'data-node': /^[\p{L}\p{N}_.-]+$/u, ...move },
    text: { class: classes },
    tspan: { x: number, y: number },
  };
  return new Map(Object.entries(rules).map(([tag, attributes]) => [tag, new Map(Object.entries(attributes))]));
}

/**
 * The text of content/diagrams/<id>.svg, unchanged, when it holds only what `npm run diagrams` writes for this diagram
 * today. Else the problem diagram-broken: damaged, changed by hand, of another diagram or drawn by an older version.
 */
export function readStoredDiagram(text: string, id: string): Result<string, Problem> {
  const flaw = findFlaw(text, id);
  if (flaw === undefined) return ok(text);
  const message = `The stored picture ${id}.svg of this diagram cannot be used: ${flaw}.`;
  return fail({ code: 'diagram-broken', severity: 'error', message, suggestion: 'Run npm run diagrams.' });
}

const token = /<\/([a-z]+)>|<([a-z]+)((?: [A-Za-z][A-Za-z\d-]*="[^"<>]*")*)(\/?)>|([^<>]+)/y;
const withText = ['title', 'desc', 'tspan'];

function findFlaw(text: string, id: string): string | undefined {
  const rules = rulesFor(id);
  const open: string[] = [];
  let roots = 0;
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (!match) return `${JSON.stringify(text.slice(at, at + 30))} has no place in it`;
    const [, closing, opening = '', attributes = '', slash, words] = match;
    if (words !== undefined) {
      if (words.trim() !== '' && !withText.includes(open.at(-1) ?? '')) return 'there is text outside its labels';
    } else if (closing !== undefined) {
      if (open.pop() !== closing) return `</${closing}> closes nothing`;
    } else {
      const flaw = findIntruder(opening, attributes, rules, open.length);
      if (flaw !== undefined) return flaw;
      if (open.length === 0) roots += 1;
      if (slash === '') open.push(opening);
    }
  }
  if (open.length > 0 || roots !== 1) return 'it is cut off or holds more than one picture';
  return text.includes(` data-drawing="${drawingVersion}"`) ? undefined : 'it was drawn by another version';
}

function findIntruder(tag: string, attributes: string, rules: Rules, depth: number): string | undefined {
  const allowed = rules.get(tag);
  if (!allowed || (tag === 'svg') !== (depth === 0)) return `<${tag}> has no place in it`;
  for (const [, name = '', value = ''] of attributes.matchAll(/ ([A-Za-z][A-Za-z\d-]*)="([^"]*)"/g)) {
    if (!allowed.get(name)?.test(value)) return `${name}="${value.slice(0, 30)}" has no place in it`;
  }
  return undefined;
}
