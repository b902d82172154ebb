import { escapeHtml } from '../core/plain-text';
import type { Course } from './course';

const mostEntries = 50;

/** An Atom feed (RFC 4287) of the newest lessons, the newest first; `siteUrl` is the site's address with a final slash, or undefined for relative links. */
export function feedOf(course: Course, siteUrl: string | undefined): string {
  const site = siteUrl === undefined ? undefined : escapeHtml(siteUrl);
  const lessons = [...course.lessons].sort((a, b) => b.updated.localeCompare(a.updated)).slice(0, mostEntries);
  const stamp = (day: string) => `${day}T00:00:00Z`;
  const entries = lessons.map(
    ({ id, title, summary, updated }) => `  <entry>
    <id>${site ? `${site}lessons/${id}/` : `urn:drillbook:lesson:${id}`}</id>
    <title>${escapeHtml(title)}</title>
    <updated>${stamp(updated)}</updated>
    <link href="${site ?? ''}lessons/${id}/"/>
    <summary>${escapeHtml(summary)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(course.language)}">
  <id>${site ?? `urn:drillbook:course:${course.exam.id}`}</id>
  <title>${escapeHtml(course.title)}</title>
  <updated>${stamp(lessons[0]?.updated ?? course.exam.checkedOn)}</updated>
  <author><name>Drillbook</name></author>
  <link rel="self" href="${site ?? ''}feed.xml"/>
${entries.join('')}</feed>
`;
}
