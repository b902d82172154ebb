// What a package is told about itself: the packager writes it into the package's page, the player reads it there.

/** The forms in which a part of the course leaves the site. `html` = one file that works from a disk. */
export const packageFormats = ['scorm-1.2', 'scorm-2004', 'cmi5', 'xapi', 'html'] as const;
export type PackageFormat = (typeof packageFormats)[number];

/** `search` is the address of a phase board behind its question mark; `length` is how many items the paper has. */
export type PackageSubject =
  | { kind: 'lesson'; id: string }
  | { kind: 'paper'; seed: string; length: number }
  | { kind: 'board'; search: string };

/** When a learner is done: at the end of the text, with every check answered, or with at least this share of the points, in percent. */
export type PackageRule = { rule: 'read' } | { rule: 'answered' } | { rule: 'score'; least: number };

/** `activity` is the address (IRI) by which a record store knows the package; `version` names its content; `minutes` is how long it usually takes. */
export type PackageConfig = {
  schema: 1;
  format: PackageFormat;
  subject: PackageSubject;
  rule: PackageRule;
  activity: string;
  version: string;
  title: string;
  description: string;
  language: string;
  minutes: number;
  /** The address of the course's own site, with a slash at its end, to which links to other pages lead; without it they are plain text. */
  site?: string;
  /** The record store of a plain xAPI package. */
  store?: { endpoint: string; authorization?: string };
};
