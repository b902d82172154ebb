// The file by which a learning system knows what is in a package.
import type { PackageConfig } from '../package-config';
import { cmi5Manifest } from './cmi5';
import { scorm12Manifest } from './scorm-12';
import { scorm2004Manifest } from './scorm-2004';
import { tinCanManifest } from './tin-can';

/** The manifest of a package of these files; undefined for the single page, which has none. Its own name is not among `files`. */
export function manifestOf(
  config: PackageConfig,
  files: readonly string[],
): { path: string; content: string } | undefined {
  switch (config.format) {
    case 'scorm-1.2':
      return { path: 'imsmanifest.xml', content: scorm12Manifest(config, files) };
    case 'scorm-2004':
      return { path: 'imsmanifest.xml', content: scorm2004Manifest(config, files) };
    case 'cmi5':
      return { path: 'cmi5.xml', content: cmi5Manifest(config) };
    case 'xapi':
      return { path: 'tincan.xml', content: tinCanManifest(config) };
    case 'html':
      return undefined;
  }
}
