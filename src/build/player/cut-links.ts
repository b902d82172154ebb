import { withHtml } from '../../course/with-html';

/** The attribute that carries the way from the site's root, as in `lessons/iam/#roles`, in place of an address. */
const siteWay = 'data-site-way';

const innerLink = /<a href="(\.{0,2}\/[^"]*)"/g;

/** Data of a page in which the links of its HTML to other pages of the site lead nowhere any more; each keeps the way that it had. `path` is where the page stands on the site. */
export const cutLinks = <T>(data: T, path: string): T =>
  withHtml(data, (html) =>
    html.replaceAll(innerLink, (_, href: string) => {
      const { pathname, hash } = new URL(href, `https://site${path}`);
      return `<a ${siteWay}="${pathname.slice(1)}${hash}"`;
    }),
  );
