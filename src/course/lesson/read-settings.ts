/**
 * The `key: value` pairs of a comment, separated by semicolons; `at` is where the key starts in the comment's text. The
 * values of a key that stands there twice are joined with a comma, so that none is lost without notice.
 */
export function readSettings(text: string): Map<string, { value: string; at: number }> {
  const settings = new Map<string, { value: string; at: number }>();
  let at = 0;
  for (const part of text.split(';')) {
    const colon = part.indexOf(':');
    const key = part.slice(0, colon < 0 ? undefined : colon).trim();
    const value = colon < 0 ? '' : part.slice(colon + 1).trim();
    const earlier = settings.get(key);
    if (earlier) settings.set(key, { value: `${earlier.value}, ${value}`, at: earlier.at });
    else if (key !== '') settings.set(key, { value, at: at + part.indexOf(key) });
    at += part.length + 1;
  }
  return settings;
}
