/** The `key: value` pairs of a comment, separated by semicolons; `at` is where the key starts in the comment's text. */
export function readSettings(text: string): Map<string, { value: string; at: number }> {
  const settings = new Map<string, { value: string; at: number }>();
  let at = 0;
  for (const part of text.split(';')) {
    const colon = part.indexOf(':');
    const key = part.slice(0, colon < 0 ? undefined : colon).trim();
    if (key !== '')
      settings.set(key, { value: colon < 0 ? '' : part.slice(colon + 1).trim(), at: at + part.indexOf(key) });
    at += part.length + 1;
  }
  return settings;
}
