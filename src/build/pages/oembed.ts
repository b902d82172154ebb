// What a page tells hosts that turn a pasted link into the thing itself (oEmbed 1.0, https://oembed.com).
import { embedSnippet, usualHeights } from '../../core/embed/embed-snippet';
import type { EmbedSubject } from '../../core/embed/embed-subject';
import { escapeHtml } from '../../core/plain-text';
import type { CoursePage } from '../../course/page-data';
import { words } from '../../words/words';

/** The fields of a response of the type `rich` (oEmbed 1.0, 2.3.4); `cache_age` is in seconds, `width` and `height` in pixels. */
export type OEmbed = {
  version: '1.0';
  type: 'rich';
  provider_name: string;
  provider_url: string;
  title: string;
  html: string;
  width: number;
  height: number;
  cache_age: number;
};

const width = 640;
const oneDay = 86_400;

/** What of the page can stand elsewhere; a question has no page of its own to link to. */
function subjectOf({ data }: CoursePage): EmbedSubject | undefined {
  if (data.page === 'lesson') return { show: 'lesson', id: data.lesson.id };
  return data.page === 'phases' ? { show: 'phases' } : undefined;
}

const fileOf = (subject: EmbedSubject): string =>
  subject.show === 'phases' ? 'oembed/phases.json' : `oembed/${subject.show}s/${subject.id}.json`;

/** The response for a page as a file below the site's root; undefined for a page that cannot be embedded. `siteUrl` has a slash at its end. */
export function oEmbedOf(page: CoursePage, siteUrl: string): { path: string; response: OEmbed } | undefined {
  const subject = subjectOf(page);
  if (!subject) return undefined;
  const height = usualHeights[subject.show];
  const link = siteUrl + page.path.slice(1);
  const response: OEmbed = {
    version: '1.0',
    type: 'rich',
    provider_name: words.site.name,
    provider_url: siteUrl,
    title: page.title,
    html: embedSnippet({ site: siteUrl, subject, title: page.title, link, form: 'frame', width }),
    width,
    height,
    cache_age: oneDay,
  };
  return { path: fileOf(subject), response };
}

/** The link by which such a host finds the response (oEmbed 1.0, 4), or nothing. */
export function oEmbedLink(page: CoursePage, siteUrl: string): string[] {
  const subject = subjectOf(page);
  if (!subject) return [];
  const href = escapeHtml(siteUrl + fileOf(subject));
  return [`<link rel="alternate" type="application/json+oembed" href="${href}" title="${escapeHtml(page.title)}">`];
}
