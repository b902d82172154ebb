import { useContext } from 'preact/hooks';
import type { Passage } from '../core/passage';
import { Diagram } from '../ui/Diagram';
import { Html } from '../ui/Html';
import { words } from '../words/words';
import { useSiteHref } from './SiteLink';
import { SiteReachContext } from './site-data';

/** Prose and diagrams in the order of the text. */
export function Passages({ passages }: { passages: readonly Passage[] }) {
  return passages.map((passage, index) =>
    passage.block === 'prose' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: passages keep their order
      <Html key={index} html={passage.html} />
    ) : (
      <PassageDiagram key={passage.diagram.id} diagram={passage.diagram} />
    ),
  );
}

/** A diagram with the interface's words and, where the site is around it, the frame that draws those without a stored picture. */
export function PassageDiagram({ diagram }: { diagram: Extract<Passage, { block: 'diagram' }>['diagram'] }) {
  const isHere = useContext(SiteReachContext).to === 'here';
  const frame = `${useSiteHref()('/')}diagram-frame/frame.html`;
  return <Diagram diagram={diagram} words={words.diagram} {...(isHere && { drawFrame: frame })} />;
}
