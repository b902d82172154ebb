// The frame that the manifests of both SCORM versions share: IMS Content Packaging with one organization and one SCO.
import type { PackageConfig } from '../package-config';
import { launchFile } from './launch-file';
import { manifestId } from './manifest-values';
import { element, writeXml, type Xml } from './xml';

/** What a version adds to the frame: names and schema, its metadata, and what stands behind the title of item and organization. */
export type ContentPackage = {
  schemaVersion: string;
  namespaces: Readonly<Record<string, string>>;
  /** The attribute that makes a resource a SCO; the versions write it differently. */
  scormType: string;
  title: string;
  metadata: Xml;
  inItem?: Xml | undefined;
  inOrganization?: Xml;
};

/** imsmanifest.xml with one organization of one item, whose SCO is the launch file. `files` are all files of the package but the manifest. */
export function contentPackage(config: PackageConfig, files: readonly string[], own: ContentPackage): string {
  const id = manifestId(config);
  const title = element('title', {}, own.title);
  return writeXml(
    element(
      'manifest',
      { identifier: id, version: config.version, ...own.namespaces },
      element(
        'metadata',
        {},
        element('schema', {}, 'ADL SCORM'),
        element('schemaversion', {}, own.schemaVersion),
        own.metadata,
      ),
      element(
        'organizations',
        { default: `${id}-organization` },
        element(
          'organization',
          { identifier: `${id}-organization` },
          title,
          element(
            'item',
            { identifier: `${id}-item`, identifierref: `${id}-resource`, isvisible: 'true' },
            title,
            own.inItem,
          ),
          own.inOrganization,
        ),
      ),
      element(
        'resources',
        {},
        element(
          'resource',
          { identifier: `${id}-resource`, type: 'webcontent', [own.scormType]: 'sco', href: launchFile },
          ...files.map((href) => element('file', { href })),
        ),
      ),
    ),
  );
}
