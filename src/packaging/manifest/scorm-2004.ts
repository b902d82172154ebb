import type { PackageConfig, PackageRule } from '../package-config';
import { contentPackage } from './content-package';
import { durationOf, shareOf } from './manifest-values';
import { element, type Xml } from './xml';

/**
 * imsmanifest.xml of SCORM 2004 4th edition: one organization with one item, whose SCO is the launch file. `files` are all
 * files of the package but the manifest.
 *
 * SCORM 2004 4th edition, Content Aggregation Model: section 3 (content packaging), section 4 (metadata: IEEE LOM),
 * section 5 (sequencing).
 */
export function scorm2004Manifest(config: PackageConfig, files: readonly string[]): string {
  return contentPackage(config, files, {
    schemaVersion: '2004 4th Edition',
    namespaces: {
      xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
      'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
      'xmlns:lom': 'http://ltsc.ieee.org/xsd/LOM',
    },
    scormType: 'adlcp:scormType',
    title: config.title,
    metadata: metadataOf(config),
    inItem: sequencingOf(config.rule),
    inOrganization: element('imsss:sequencing', {}, element('imsss:controlMode', { choice: 'true', flow: 'true' })),
  });
}

/**
 * With a score to reach, the learning system judges by the scaled score (cmi.scaled_passing_score follows from
 * minNormalizedMeasure). It never invents completion or success where the content said nothing (delivery controls).
 *
 * What is not needed is not there, because systems read more into it: Moodle takes any objective for one with a passing
 * score of 1, and any completion threshold for one at 1. Without the latter the content's own word counts, by the standard.
 */
function sequencingOf(rule: PackageRule): Xml {
  const objectives =
    rule.rule === 'score'
      ? element(
          'imsss:objectives',
          {},
          element(
            'imsss:primaryObjective',
            { objectiveID: 'whole', satisfiedByMeasure: 'true' },
            element('imsss:minNormalizedMeasure', {}, shareOf(rule.least)),
          ),
        )
      : undefined;
  return element(
    'imsss:sequencing',
    {},
    objectives,
    element('imsss:deliveryControls', {
      tracked: 'true',
      completionSetByContent: 'true',
      objectiveSetByContent: 'true',
    }),
  );
}

/** IEEE 1484.12.3: the XML binding of LOM. */
function metadataOf({ activity, title, description, language, minutes }: PackageConfig): Xml {
  const text = (value: string) => element('lom:string', { language }, value);
  return element(
    'lom:lom',
    {},
    element(
      'lom:general',
      {},
      element('lom:identifier', {}, element('lom:catalog', {}, 'URI'), element('lom:entry', {}, activity)),
      element('lom:title', {}, text(title)),
      element('lom:language', {}, language),
      element('lom:description', {}, text(description)),
    ),
    element(
      'lom:educational',
      {},
      element('lom:typicalLearningTime', {}, element('lom:duration', {}, durationOf(minutes))),
    ),
  );
}
