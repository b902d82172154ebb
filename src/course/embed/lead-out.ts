// Links inside a frame open the site in a tab of their own; the frame itself goes nowhere.

const link = /<a\b(?![^>]*\btarget=)([^>]*? href=")([^"#][^"]*)"/gi;
const opening = ' target="_blank" rel="noopener noreferrer"';

/**
 * A copy of a page's data in which the links of all its HTML open outside. Relative ones are led to where they lead from
 * the page that `home` leads to. Links to an anchor of the same text stay. Our own renderer wrote the HTML, so its forms are known.
 */
export function leadOut<T>(data: T, home: string): T {
  const lead = (html: string) =>
    html.replace(link, (_all, before: string, href: string) => {
      const address = /^[a-z][a-z+.-]*:/i.test(href) ? href : home + href;
      return `<a${before.replace(/ rel="[^"]*"/, '')}${address}"${opening}`;
    });
  const copy: unknown = JSON.parse(JSON.stringify(data), (key, value: unknown) =>
    (key === 'html' || key === 'svg') && typeof value === 'string' ? lead(value) : value,
  );
  // The same data with other texts in it, so of the same shape.
  return copy as T;
}
