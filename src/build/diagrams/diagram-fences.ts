// Every mermaid fence of the content, wherever it stands.
import { fingerprint } from '../../core/fingerprint';
import type { Place } from '../../core/problem';
import type { Block } from '../../course/markdown/markdown';
import { parseMarkdown } from '../../course/markdown/parse-markdown';
import { placeAt, readSource } from '../../course/markdown/source-text';
import type { ContentFile } from '../../course/read-course';

/** A diagram that the content asks for; `place` is its first fence. */
export type WantedDiagram = { id: string; source: string; place: Place };

/** The diagrams of these files, each source once, in the order of the files. */
export function wantedDiagrams(files: readonly ContentFile[]): WantedDiagram[] {
  const wanted = new Map<string, WantedDiagram>();
  for (const { path, text } of files.filter(({ path }) => path.endsWith('.md'))) {
    const source = readSource(path, text);
    for (const block of fencesIn(parseMarkdown(source))) {
      const id = fingerprint(block.text);
      if (!wanted.has(id)) wanted.set(id, { id, source: block.text, place: placeAt(source, block.offset) });
    }
  }
  return [...wanted.values()];
}

function fencesIn(blocks: readonly Block[]): { text: string; offset: number }[] {
  return blocks.flatMap((block) => {
    if (block.type === 'code' && block.language === 'mermaid') return [block];
    if (block.type === 'quote') return fencesIn(block.blocks);
    return block.type === 'list' ? block.items.flatMap((item) => fencesIn(item.blocks)) : [];
  });
}
