import { fingerprint } from '../../core/fingerprint';
import type { PackageConfig } from '../package-config';
import { activityOf } from './activity';
import type { PackageWish } from './order/package-order';
import type { PackageParts } from './package-parts';
import { readIsland } from './read-island';

/** What a package is told about itself. Its version changes with its content, not with its rule or its format. */
export function packageConfigOf({ page, questions }: PackageParts, wish: PackageWish): PackageConfig {
  const { subject, format, rule, site, store } = wish;
  const { title, description, minutes } = page;
  return {
    schema: 1,
    format,
    subject,
    rule,
    activity: activityOf(subject, readIsland(page.island).course, site),
    version: fingerprint([page.island, page.html, JSON.stringify(questions ?? [])].join('\n')),
    title,
    description,
    // RFC 5646: what is no language tag becomes the one for an unknown language, which every manifest may hold.
    language: /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(page.language) ? page.language : 'und',
    minutes,
    ...(site !== undefined && { site }),
    ...(store && { store }),
  };
}
