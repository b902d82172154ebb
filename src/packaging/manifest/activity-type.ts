import type { PackageSubject } from '../package-config';

/** The type of a package among the activity types that ADL names. */
export const activityType = ({ kind }: PackageSubject): string =>
  `http://adlnet.gov/expapi/activities/${kind === 'lesson' ? 'lesson' : 'assessment'}`;
