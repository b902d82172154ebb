// Values that more than one kind of manifest writes.
import { fingerprint } from '../../core/fingerprint';
import type { PackageConfig } from '../package-config';
import { withoutForbidden } from './xml';

/**
 * An identifier (xs:ID) that stays the same when the content changes, so that a learning system takes a package that is
 * uploaded again for the same one.
 */
export const manifestId = ({ activity }: Pick<PackageConfig, 'activity'>): string =>
  `drillbook-${fingerprint(activity)}`;

/** ISO 8601: `PT25M`. */
export const durationOf = (minutes: number): string => `PT${Math.max(1, Math.round(minutes))}M`;

/** A share of 100 as a decimal number between 0 and 1. */
export const shareOf = (percent: number): string => `${percent / 100}`;

/** At most `longest` characters, with an ellipsis where some were cut. */
export function shortened(text: string, longest: number): string {
  const characters = [...withoutForbidden(text)];
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
}
