// What an instructor asks for: first as text, as a form or a command has it, then as what it means.
import type { PackageConfig, PackageFormat, PackageRule, PackageSubject } from '../../package-config';

/** `length`, `rule` and the rest are text as it was typed; what is absent becomes what is usual. */
export type PackageOrder = {
  /** `lesson`, `paper` or `board`. */
  kind: string;
  format: string;
  /** The id of a lesson. */
  lesson?: string;
  seed?: string;
  length?: string;
  /** The address of a phase board behind its question mark. */
  search?: string;
  /** `read`, `answered` or `score:80`. */
  rule?: string;
  /** The record store of a plain xAPI package, and what to send as its Authorization header. */
  endpoint?: string;
  authorization?: string;
  /** The address of the course's site. */
  site?: string;
};

export type PackageWish = {
  subject: PackageSubject;
  format: PackageFormat;
  rule: PackageRule;
} & Pick<PackageConfig, 'site' | 'store'>;
