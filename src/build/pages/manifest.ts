import type { Manifest } from 'vite';

export type PageFiles = { styles: string[]; scripts: string[] };

/** Every style and script that these source files and the client entry need, without what they load later. */
export function filesFor(manifest: Manifest, sources: readonly string[]): PageFiles {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    for (const imported of chunk.imports ?? []) visit(imported);
    for (const style of chunk.css ?? []) styles.add(style);
    scripts.add(chunk.file);
  };
  for (const source of sources) {
    if (!manifest[source]) throw new Error(`The build has no chunk for ${source}.`);
    visit(source);
  }
  return { styles: [...styles], scripts: [...scripts] };
}
