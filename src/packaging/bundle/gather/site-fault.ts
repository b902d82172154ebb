import type { Problem } from '../../../core/problem';
import type { Result } from '../../../core/result';

/** Reads a text file by its path below the site's root; the error says why it could not. */
export type ReadText = (path: string) => Promise<Result<string, string>>;

export const readFault = (path: string, why: string): Problem => ({
  code: 'site-unread',
  severity: 'error',
  message: `${path} could not be read (${why}).`,
  suggestion: 'try again, or build the site again',
});

export const unfitFault = (path: string, what: string): Problem => ({
  code: 'site-unfit',
  severity: 'error',
  message: `${path} is not what this version writes (${what}).`,
  suggestion: 'build the site again with npm run build',
});
