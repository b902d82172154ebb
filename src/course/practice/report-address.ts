/** What a learner reports; `body` may be long and is cut so that the address stays one that every browser opens. */
export type QuestionReport = { title: string; body: string };

const longestBody = 1_500;

/**
 * The address that opens a report already filled in: an issue form (https) or a mail. Undefined for an address of any
 * other kind.
 */
export function reportAddress(address: string, { title, body }: QuestionReport): string | undefined {
  const scheme = /^(https|mailto):/.exec(address)?.[1];
  if (scheme === undefined) return undefined;
  const [page = '', ...hash] = address.split('#');
  const cut = body.length > longestBody ? `${body.slice(0, longestBody)}…` : body;
  const name = scheme === 'mailto' ? 'subject' : 'title';
  const query = `${name}=${encode(title)}&body=${encode(cut)}`;
  return `${page}${page.includes('?') ? '&' : '?'}${query}${hash.map((part) => `#${part}`).join('')}`;
}

/** Half a character, as a cut may leave it, does not encode. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
