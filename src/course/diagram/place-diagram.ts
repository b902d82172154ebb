// Puts a stored picture on a page: its nodes become links to the headings of that page.

const node = /<g class="node" data-node="([^"]+)"[^>]*>.*?<\/g>/gs;
const label = /<text[^>]*>(.*?)<\/text>/gs;

/**
 * A picture from content/diagrams with every node whose id is in `anchors` wrapped in a link to `#id`, named by the
 * node's label. A picture with links is a group and no longer an image, so that the links can be reached; the labels
 * of its arrows, which say nothing on their own, are then left to the text equivalent.
 */
export function placeDiagram(svg: string, anchors: ReadonlySet<string>): string {
  let links = 0;
  const linked = svg.replace(node, (group, id) => {
    if (!anchors.has(id)) return group;
    links += 1;
    return `<a class="node-link" href="#${id}" aria-label="${nameOf(group)}">${spaced(group)}</a>`;
  });
  if (links === 0) return svg;
  return linked
    .replace(' role="img"', ' role="group"')
    .replaceAll('<g class="edge-label"', '<g class="edge-label" aria-hidden="true"');
}

/** The rows of a long label with a space between them, so that what is read is what is seen. */
const spaced = (group: string): string => group.replaceAll('</tspan><tspan', '</tspan> <tspan');

const nameOf = (group: string): string =>
  [...group.matchAll(label)]
    .map(([, rows = '']) => rows.replace(/<[^>]*>/g, ' '))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
