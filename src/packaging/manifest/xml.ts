/** One element of an XML document. Names are those of our own code; all values are escaped on the way out. */
export type Xml = {
  name: string;
  attributes: Readonly<Record<string, string | undefined>>;
  children: readonly (Xml | string)[];
};

/** An element. An attribute that is undefined is left out, and so is a child that is undefined. */
export const element = (
  name: string,
  attributes: Xml['attributes'],
  ...children: readonly (Xml | string | undefined)[]
): Xml => ({ name, attributes, children: children.filter((child) => child !== undefined) });

/** What no XML 1.0 document may hold, not even as a reference (section 2.2, Char); half a surrogate pair is among it. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text without the characters that XML forbids. */
export const withoutForbidden = (text: string): string => text.replace(forbidden, '');

const escapeText = (text: string): string =>
  withoutForbidden(text).replace(/[&<>\r]/g, (character) => references[character] ?? character);

/** Line breaks and tabs become references, because a reader turns them into spaces otherwise (section 3.3.3). */
const escapeAttribute = (text: string): string =>
  withoutForbidden(text).replace(/[&<>"\t\n\r]/g, (character) => references[character] ?? character);

/** A whole document in UTF-8, one element a line where an element holds elements only. */
export const writeXml = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}`;

function write({ name, attributes, children }: Xml, margin: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(value)}"`],
  );
  const open = `${margin}<${name}${written.join('')}`;
  if (children.length === 0) return `${open}/>\n`;
  const texts = children.filter((child) => typeof child === 'string');
  if (texts.length > 0) return `${open}>${texts.map(escapeText).join('')}</${name}>\n`;
  const inner = children.map((child) => (typeof child === 'string' ? '' : write(child, `${margin}  `)));
  return `${open}>\n${inner.join('')}${margin}</${name}>\n`;
}
