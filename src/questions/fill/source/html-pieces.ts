// The HTML of a paragraph as our own renderer wrote it, taken apart without a browser.

export type HtmlPiece =
  | { piece: 'text'; html: string }
  | { piece: 'tag'; html: string; name: string; is: 'open' | 'close' | 'void'; alt: string };

const voids = ['br', 'img'];

/** Tags and the text between them, in their order. Signs of markup inside attributes are escaped, so a tag ends at its first `>`. */
export const htmlPieces = (html: string): HtmlPiece[] =>
  [...html.matchAll(/<(\/?)(\w+)([^>]*)>|[^<]+/g)].map(([whole, slash, name, attributes = '']): HtmlPiece => {
    if (name === undefined) return { piece: 'text', html: whole };
    const is = voids.includes(name) ? 'void' : slash === '/' ? 'close' : 'open';
    return { piece: 'tag', html: whole, name, is, alt: textOf(/\balt="([^"]*)"/.exec(attributes)?.[1] ?? '') };
  });

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The characters behind the five escapes that our renderer writes. */
export const textOf = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#39);/g, (written, name) => characters[name] ?? written);
