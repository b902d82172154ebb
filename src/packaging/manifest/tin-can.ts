import type { PackageConfig } from '../package-config';
import { activityType } from './activity-type';
import { launchFile } from './launch-file';
import { element, writeXml } from './xml';

/**
 * tincan.xml: the one activity of the package and its launch file. There is no standard for packages of plain xAPI; this
 * is what Rustici's “Incorporating a Tin Can LRS into an LMS” (section Packaging) asks for and what systems read.
 */
export function tinCanManifest({ activity, subject, title, description, language }: PackageConfig): string {
  const inLanguage = { lang: language };
  return writeXml(
    element(
      'tincan',
      { xmlns: 'http://projecttincan.com/tincan.xsd' },
      element(
        'activities',
        {},
        element(
          'activity',
          { id: activity, type: activityType(subject) },
          element('name', inLanguage, title),
          element('description', inLanguage, description),
          element('launch', inLanguage, launchFile),
        ),
      ),
    ),
  );
}
