import type { PackageConfig } from '../package-config';
import { contentPackage } from './content-package';
import { durationOf, shortened } from './manifest-values';
import { element, type Xml } from './xml';

/** The schema of a title allows no more characters (imscp_rootv1p1p2.xsd, titleType). */
const longestTitle = 200;

/**
 * imsmanifest.xml of SCORM 1.2: one organization with one item, whose SCO is the launch file. `files` are all files of the
 * package but the manifest.
 *
 * SCORM 1.2, Content Aggregation Model, section 2.3 (content packaging) with the metadata of section 2.2 (IMS MD 1.2.1).
 * Only the rule `score` has a mastery score: with one, a learning system turns `completed` into `passed` or `failed` by
 * the raw score, which is in percent (Run-Time Environment, cmi.core.lesson_status).
 */
export function scorm12Manifest(config: PackageConfig, files: readonly string[]): string {
  const { rule } = config;
  return contentPackage(config, files, {
    schemaVersion: '1.2',
    namespaces: {
      xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      'xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
    },
    scormType: 'adlcp:scormtype',
    title: shortened(config.title, longestTitle),
    metadata: metadataOf(config),
    inItem: rule.rule === 'score' ? element('adlcp:masteryscore', {}, `${rule.least}`) : undefined,
  });
}

function metadataOf({ title, description, language, minutes }: PackageConfig): Xml {
  const text = (value: string) => element('imsmd:langstring', { 'xml:lang': language }, value);
  return element(
    'imsmd:lom',
    {},
    element(
      'imsmd:general',
      {},
      element('imsmd:title', {}, text(title)),
      element('imsmd:language', {}, language),
      element('imsmd:description', {}, text(description)),
    ),
    element(
      'imsmd:educational',
      {},
      element('imsmd:typicallearningtime', {}, element('imsmd:datetime', {}, durationOf(minutes))),
    ),
  );
}
