// The words of Mermaid's flowchart language: a cursor over the text, node shapes, arrows and labels.
import { decodeEntities } from '../markdown/entities';

/** Reads patterns at a moving position; `take` moves on only where its sticky pattern matches. */
export type Cursor = {
  at(): number;
  isDone(): boolean;
  take(pattern: RegExp): RegExpExecArray | undefined;
};

export function createCursor(text: string, start: number): Cursor {
  let position = start;
  return {
    at: () => position,
    isDone: () => position >= text.length,
    take: (pattern) => {
      pattern.lastIndex = position;
      const match = pattern.exec(text) ?? undefined;
      if (match) position = pattern.lastIndex;
      return match;
    },
  };
}

export const nodeId = /(?:[\p{L}\p{N}_]|\.(?!-)|-(?![->.]))+/uy;

/** Shapes by their opening mark, longest first, each with what closes it. */
const shapes: readonly { open: RegExp; close: string }[] = [
  { open: /\(\(\(/y, close: ')))' },
  { open: /\(\(/y, close: '))' },
  { open: /\(\[/y, close: '])' },
  { open: /\[\[/y, close: ']]' },
  { open: /\[\(/y, close: ')]' },
  { open: /\{\{/y, close: '}}' },
  { open: /\[[/\\]?/y, close: ']' },
  { open: /\(/y, close: ')' },
  { open: /\{/y, close: '}' },
  { open: />/y, close: ']' },
];

const quoted = /\s*"([^"]*)"\s*[/\\]?/y;
const unquoted = /[^[\](){}"|]*/y;

/** A node's label in its brackets. `close` alone = the label is not closed with it where it should be. */
export function takeShape(cursor: Cursor): { label: string } | { close: string; text: string } | undefined {
  const shape = shapes.find(({ open }) => cursor.take(open));
  if (!shape) return undefined;
  const inQuotes = cursor.take(quoted);
  const text = inQuotes?.[1] ?? cursor.take(unquoted)?.[0] ?? '';
  const isClosed = cursor.take(new RegExp(shape.close.replace(/./g, '\\$&'), 'y')) !== undefined;
  if (!isClosed) return { close: shape.close, text: text.trim() };
  return { label: readLabel(inQuotes ? text : text.replace(/[/\\]\s*$/, '')) };
}

const attributes = /@\{((?:"[^"]*"|[^}"])*)\}/y;

/** The `@{ shape: …, label: … }` after an id; `label` is absent where it names none. */
export function takeAttributes(cursor: Cursor): { label?: string; hasPicture: boolean } | undefined {
  const inside = cursor.take(attributes)?.[1];
  if (inside === undefined) return undefined;
  const [, inQuotes, plain] = /(?:^|[\s,])label\s*:\s*(?:"([^"]*)"|([^,\n]*))/.exec(inside) ?? [];
  const label = inQuotes ?? plain;
  const hasPicture = /(?:^|[\s,])(?:img|icon)\s*:/.test(inside);
  return { label: label === undefined ? undefined : readLabel(label), hasPicture };
}

export type Arrow = { edgeId?: string; label?: string; isTwoWay: boolean; isInvisible: boolean };

const edgeName = String.raw`\s*(?:([\p{L}\p{N}_-]+)@)?`;
const plainArrow = new RegExp(`${edgeName}([xo<]?)(--+[-xo>]|==+[=xo>]|-?\\.+-[xo>]?|~~~+)`, 'uy');
const textArrow = new RegExp(
  `${edgeName}([xo<]?)(?:--(?<solid>(?:[^-\\n]|-(?!-))+)(--+[-xo>])|==(?<thick>(?:[^=\\n]|=(?!=))+)(==+[=xo>])|-\\.(?<dotted>(?:[^.\\n]|\\.(?!-))+)(\\.+-[xo>]?))`,
  'uy',
);
const barText = /\s*\|([^|]*)\|/y;

/** An arrow with its label, written as `-- text -->` or as `-->|text|`. */
export function takeArrow(cursor: Cursor): Arrow | undefined {
  const plain = cursor.take(plainArrow);
  const arrow = plain ?? cursor.take(textArrow);
  if (!arrow) return undefined;
  const { solid, thick, dotted } = arrow.groups ?? {};
  const text = plain ? cursor.take(barText)?.[1] : (solid ?? thick ?? dotted);
  const label = text === undefined ? undefined : readLabel(text);
  return {
    edgeId: arrow[1],
    label: label === '' ? undefined : label,
    isTwoWay: arrow[2] === '<' && arrow[0].endsWith('>'),
    isInvisible: arrow[0].includes('~~~'),
  };
}

/** A label as plain text: no quotes, tags, entities or Markdown marks. */
export function readLabel(written: string): string {
  const bare = written.trim().replace(/^"([\s\S]*)"$/, '$1');
  const markdown = /^`([\s\S]*)`$/.exec(bare.trim())?.[1];
  const text = markdown === undefined ? bare : markdown.replace(/(\*\*|__|\*|_)(?=\S)(.+?)\1/g, '$2');
  const untagged = text.replace(/<\/?[a-z][^<>]*>/gi, ' ').replace(/\bfa[bklrs]?:fa-[\w-]+/g, '');
  return decodeEntities(untagged.replace(/#(\w{1,9});/g, (_, name) => (/^\d/.test(name) ? `&#${name};` : `&${name};`)))
    .replace(/\s+/g, ' ')
    .trim();
}
