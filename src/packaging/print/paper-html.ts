// HTML of our own renderer, made fit for paper: what only a screen can do goes, its words stay.
import type { Passage } from '../../core/passage';

/**
 * Without buttons, anchors and links inside the site, which lead nowhere from another page; links to other sites stay.
 * Our own renderer wrote the HTML, so its forms are known.
 */
export const paperHtml = (html: string): string =>
  html
    .replace(/<a class="heading-link"[^>]*>#<\/a>/g, '')
    .replace(/<button type="button" class="copy"[^>]*>.*?<\/button>/gs, '')
    .replace(/<button type="button" class="term"[^>]*>(.*?)<\/button>/gs, '$1')
    .replace(/<a\b(?![^>]* href="https?:)[^>]*>(.*?)<\/a>/gs, '$1')
    .replace(/ id="[^"]*" tabindex="-1"/g, '');

/** The passage for paper; a diagram keeps its picture, whose links lose their address. */
export function paperPassage(passage: Passage): Passage {
  if (passage.block === 'prose') return { block: 'prose', html: paperHtml(passage.html) };
  const { svg, steps, ...diagram } = passage.diagram;
  return {
    block: 'diagram',
    diagram: {
      ...diagram,
      steps: steps.map(({ label, leadsTo }) => ({ label, leadsTo })),
      ...(svg !== undefined && { svg: svg.replace(/<a\b[^>]*>(.*?)<\/a>/gs, '$1') }),
    },
  };
}
