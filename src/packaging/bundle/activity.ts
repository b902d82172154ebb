// By what name a record store knows a package.
import { fingerprint } from '../../core/fingerprint';
import type { PackageSubject } from '../package-config';

/**
 * The IRI of what a package holds, the same for every format, rule and state of the content: an address of the site where
 * that is known, else a UUID (RFC 9562, version 8: what is in it is ours) as a URN (RFC 8141), which xAPI and cmi5 take as
 * they take any absolute IRI. `course` is the title of the course.
 */
export function activityOf(subject: PackageSubject, course: string, site?: string): string {
  const path = pathOf(subject);
  if (site !== undefined) return `${site}${path}`;
  const digits = fingerprint(`${course}\n${path}`) + fingerprint(`${path}\n${course}`);
  const part = (from: number, to: number) => digits.slice(from, to);
  return `urn:uuid:${part(0, 8)}-${part(8, 12)}-8${part(13, 16)}-8${part(17, 20)}-${part(20, 32)}`;
}

function pathOf(subject: PackageSubject): string {
  switch (subject.kind) {
    case 'lesson':
      return `lessons/${subject.id}/`;
    case 'paper':
      return `exam/?seed=${subject.seed}&length=${subject.length}`;
    case 'board':
      return `practice/phases/?${subject.search}`;
  }
}
