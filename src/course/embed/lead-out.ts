// Links inside a frame open the site in a tab of their own; the frame itself goes nowhere.
import { withHtml } from '../with-html';

const link = /<a\b(?![^>]*\btarget=)([^>]*? href=")([^"#][^"]*)"/gi;
const opening = ' target="_blank" rel="noopener noreferrer"';

/**
 * A copy of a page's data in which the links of all its HTML open outside. Relative ones are led to where they lead from
 * the page that `home` leads to. Links to an anchor of the same text stay. Our own renderer wrote the HTML, so its forms are known.
 */
export const leadOut = <T>(data: T, home: string): T =>
  withHtml(data, (html) =>
    html.replace(link, (_all, before: string, href: string) => {
      const address = /^[a-z][a-z+.-]*:/i.test(href) ? href : home + href;
      return `<a${before.replace(/ rel="[^"]*"/, '')}${address}"${opening}`;
    }),
  );
