// Links of the prose to other pages of the course: in a package they have no address until it names the course's site.

/** Carries the way from the site's root, as in `lessons/iam/#roles`; the build writes it in place of the address. */
export const siteWay = 'data-site-way';

/** Gives the links in the document their addresses below `site`, in a new tab; without a site they stay plain text. */
export function openLinks(root: ParentNode, site: string | undefined): void {
  if (site === undefined) return;
  for (const link of root.querySelectorAll(`a[${siteWay}]`)) {
    link.setAttribute('href', site + link.getAttribute(siteWay));
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
}

const linkInJson = new RegExp(`${siteWay}=\\\\"([^"\\\\]*)\\\\"`, 'g');

/** The same for links in HTML that stands in the texts of JSON; `site` holds neither quotes nor backslashes. */
export const openLinksIn = (json: string, site: string | undefined): string =>
  site === undefined
    ? json
    : json.replaceAll(linkInJson, (_, way: string) =>
        [`href=\\"${site}${way}\\"`, 'target=\\"_blank\\"', 'rel=\\"noopener noreferrer\\"'].join(' '),
      );
