// The head of a prerendered page: policy, title, styles and code to fetch early.
import { createHash } from 'node:crypto';
import { escapeHtml } from '../../core/plain-text';
import type { CoursePage } from '../../course/page-data';
import { appLinks } from '../offline/web-manifest';
import { oEmbedLink } from './oembed';

/** The Content-Security-Policy of a page (CSP 3, Trusted Types); `scripts` are the bodies of its inline scripts, `sheets` those of its style elements. */
export function contentSecurityPolicy(scripts: readonly string[], sheets: readonly string[]): string {
  const hashes = scripts.map(sourceOf);
  return [
    "default-src 'none'",
    `script-src 'self'${hashes.join('')}`,
    `style-src 'self'${sheets.map(sourceOf).join('')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types drillbook dompurify',
  ].join('; ');
}

const sourceOf = (body: string): string => ` 'sha256-${createHash('sha256').update(body).digest('base64')}'`;

/** Addresses are relative to the site's root; `root` leads there from the page. `css` is what the style files say, `siteUrl` the full address of the root where it is known. */
export type HeadLinks = {
  root: string;
  styles: readonly string[];
  scripts: readonly string[];
  css: string;
  siteUrl?: string | undefined;
};

/** Links that fetch the page's scripts. They stand below the content, so that the text does not share its way here with them. */
export const preloadsOf = ({ root, scripts }: HeadLinks): string =>
  scripts.map((href) => `<link rel="modulepreload" href="${root}${href}">`).join('');

export function headOf(page: CoursePage, policy: string, { root, styles, css, siteUrl }: HeadLinks): string {
  const { title, description, frame } = page;
  const full = title === frame.courseTitle ? title : `${title} · ${frame.courseTitle}`;
  return [
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    `<title>${escapeHtml(full)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    '<meta name="color-scheme" content="light dark">',
    `<link rel="alternate" type="application/atom+xml" href="${root}feed.xml" title="${escapeHtml(frame.courseTitle)}">`,
    ...(siteUrl === undefined ? [] : oEmbedLink(page, siteUrl)),
    ...appLinks(root),
    `<style>${css}</style>`,
    // What the style element holds already: so marked, these are never fetched, and lazy code does not ask for them again.
    ...styles.map((href) => `<link rel="stylesheet" href="${root}${href}" disabled>`),
  ].join('\n    ');
}
