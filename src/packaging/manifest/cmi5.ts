import type { PackageConfig } from '../package-config';
import { activityType } from './activity-type';
import { launchFile } from './launch-file';
import { shareOf } from './manifest-values';
import { element, writeXml } from './xml';

/**
 * cmi5.xml: a course of one assignable unit (cmi5, Quartz 1st edition, sections 13.1.1, 13.1.4 and 14.1). The unit may be
 * shown in a window or in a frame. With a score to reach, the unit is satisfied once it was passed, else once it was completed.
 */
export function cmi5Manifest({ activity, subject, rule, title, description, language }: PackageConfig): string {
  const text = (value: string) => element('langstring', { lang: language }, value);
  const named = [element('title', {}, text(title)), element('description', {}, text(description))];
  return writeXml(
    element(
      'courseStructure',
      { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' },
      element('course', { id: `${activity}#course` }, ...named),
      element(
        'au',
        {
          id: activity,
          moveOn: rule.rule === 'score' ? 'Passed' : 'Completed',
          masteryScore: rule.rule === 'score' ? shareOf(rule.least) : undefined,
          launchMethod: 'AnyWindow',
          activityType: activityType(subject),
        },
        ...named,
        element('url', {}, launchFile),
      ),
    ),
  );
}
