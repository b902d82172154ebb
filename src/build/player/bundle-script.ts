// One entry to one classic script: what a package loads must also run from a disk, where modules do not.
import { build, type Rolldown } from 'vite';
import { shortNames } from '../pages/short-name';

export type BundledScript = { script: string; css: string };

/** Bundles an entry below the project's folder with everything that it ever loads. Nothing is written. */
export async function bundleScript(root: string, entry: string): Promise<BundledScript> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    css: { modules: { generateScopedName: shortNames(root) } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'baseline-widely-available',
      write: false,
      // As a library the script gets no code that would fetch parts of it: there are none.
      lib: { entry, formats: ['iife'], name: 'drillbook', fileName: 'script', cssFileName: 'style' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = only(outputs.filter((file) => file.type === 'chunk')).code.trim();
  const styles = outputs.filter((file): file is Rolldown.OutputAsset => file.type === 'asset');
  if (/<\/script|<!--/i.test(script)) throw new Error(`The script of ${entry} could not stand inside a page.`);
  const other = styles.find(({ fileName }) => !fileName.endsWith('.css'));
  if (other) throw new Error(`The script of ${entry} needs the file ${other.fileName} beside it.`);
  return { script, css: styles.map(({ source }) => source.toString().trim()).join('') };
}

function only<T>(list: readonly T[]): T {
  const [first, ...rest] = list;
  if (first === undefined || rest.length > 0) throw new Error(`${list.length} scripts came out where one was wanted.`);
  return first;
}
