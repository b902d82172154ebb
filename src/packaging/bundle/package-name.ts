import type { PackageConfig } from '../package-config';

/** The file name that a package is offered under: `incident-response-scorm-1.2.zip`. */
export function packageName({ subject, format }: Pick<PackageConfig, 'subject' | 'format'>): string {
  const ending = format === 'html' ? '.html' : `-${format}.zip`;
  switch (subject.kind) {
    case 'lesson':
      return `${subject.id}${ending}`;
    case 'paper':
      return `paper-${subject.length}-${subject.seed}${ending}`;
    case 'board':
      return `board-${/(?:^|&)seed=([\w-]+)/.exec(subject.search)?.[1] ?? '1'}${ending}`;
  }
}
