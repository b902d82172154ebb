import type { PackageConfig } from '../../packaging/package-config';
import type { LmsLink } from '../../stores/lms/lms-link';
import { createFileLink } from './file-link';
import type { LinkSetting } from './link-setting';
import { dialect12 } from './scorm/dialect-12';
import { dialect2004 } from './scorm/dialect-2004';
import { createScormLink } from './scorm/scorm-link';
import { createCmi5Link } from './xapi/cmi5-link';
import { createXapiLink } from './xapi/xapi-link';

/** The learning system that a package of this format speaks to; nothing is asked of it before `open`. */
export function createLink(config: PackageConfig, setting: LinkSetting): LmsLink {
  switch (config.format) {
    case 'scorm-1.2':
      return createScormLink(dialect12, config.activity, setting);
    case 'scorm-2004':
      return createScormLink(dialect2004, config.activity, setting);
    case 'cmi5':
      return createCmi5Link(config, setting);
    case 'xapi':
      return createXapiLink(config, setting);
    case 'html':
      return createFileLink(config, setting);
  }
}
