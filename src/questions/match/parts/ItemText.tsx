import { Html } from '../../../ui/Html';
import { hasControls } from '../match-names';
import type { MatchItem } from '../match-shape';

/** An item's text as the author formatted it; plain where it holds links, which must not stand inside a button. */
export function ItemText({ item, className }: { item: MatchItem; className?: string }) {
  if (hasControls(item.text.html)) return <span className={className}>{item.text.text}</span>;
  return <Html as="span" html={item.text.html} className={className} />;
}
