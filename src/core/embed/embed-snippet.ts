// The HTML that an instructor pastes into a page.
import { escapeHtml } from '../plain-text';
import { type EmbedOptions, embedParameters, embedSearch } from './embed-options';
import { type EmbedSubject, embedPath } from './embed-subject';

/** The script of the host, below the root of the site. */
export const hostScript = 'drillbook.js';

/** The full address of a bare page. `site` is the address of the site's root, with a slash at its end. */
export function embedAddress(site: string, subject: EmbedSubject, options: Partial<EmbedOptions> = {}): string {
  const search = embedSearch(options);
  return `${site}${embedPath(subject).slice(1)}${search && `?${search}`}`;
}

/**
 * `title` names the frame for readers who cannot see it; `link` is the full address that a feed or a reader without frames
 * gets. `height`, in pixels, holds until a script knows better. `form`: the frame alone, with the script that sizes it, or
 * as an element that the script defines. `keep` lets the script keep answers on the host where the frame cannot.
 */
export type SnippetChoice = {
  site: string;
  subject: EmbedSubject;
  options?: Partial<EmbedOptions>;
  title: string;
  link: string;
  height?: number;
  /** In pixels; with it both sizes are attributes too, for systems that take the style away. */
  width?: number;
  form: 'frame' | 'script' | 'element';
  keep?: boolean;
};

/** In pixels. */
export const usualHeights: { readonly [S in EmbedSubject['show']]: number } = {
  lesson: 720,
  question: 640,
  phases: 720,
};

/** One line of HTML. */
export function embedSnippet(choice: SnippetChoice): string {
  const { site, subject, options = {}, title, link, form, keep = false } = choice;
  const { width, height = usualHeights[subject.show] } = choice;
  const size = width === undefined ? '' : ` width="${Math.round(width)}" height="${Math.round(height)}"`;
  const fallback = `<a href="${escapeHtml(link)}">${escapeHtml(title)}</a>`;
  const script = `<script async src="${escapeHtml(site + hostScript)}"></script>`;
  if (form === 'element') {
    const attributes = [
      ...(subject.show === 'phases' ? [] : [['name', subject.id] as const]),
      ['title', title] as const,
      ...embedParameters(options),
    ].map(([name, text]) => ` ${name}="${escapeHtml(text)}"`);
    const tag = `drillbook-${subject.show}`;
    return `<${tag}${attributes.join('')}${keep ? ' keep' : ''}>${fallback}</${tag}>${script}`;
  }
  const address = embedAddress(site, subject, options);
  const frame = `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}"${size} loading="lazy"${keep ? ' data-keep' : ''} style="width:100%;height:${Math.round(height)}px;border:0">${fallback}</iframe>`;
  return form === 'script' ? frame + script : frame;
}
