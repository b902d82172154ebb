import type { RichText } from './passage';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for element content and quoted attribute values. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

/** JSON for a script block inside HTML: `<` is written so that no text can close the block. */
export const scriptSafe = (json: string): string => json.replaceAll('<', '\\u003c');

/** Text without any markup, as rich text. */
export const unmarked = (text: string): RichText => ({ text, html: escapeHtml(text) });

/** The text of HTML that our own renderer made: tags taken out, its escapes turned back, spaces joined. */
export const textOfHtml = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => characters.get(entity) ?? entity)
    .replace(/\s+/g, ' ')
    .trim();

const characters = new Map(Object.entries(escapes).map(([character, entity]) => [entity, character]));
