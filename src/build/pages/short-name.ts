import { createHash } from 'node:crypto';
import { relative } from 'node:path';

/** The mark at the end of every class name of a style file: `root` is the project's folder. */
export const styleMark = (root: string, file: string): string =>
  createHash('sha256')
    .update(relative(root, file.replace(/\?.*$/, '')))
    .digest('base64url')
    .slice(0, 4);

/** Names the classes of style modules: the class with the mark of its file, for what stands in every tag of a page must be short. */
export const shortNames =
  (root: string) =>
  (name: string, file: string): string =>
    `${name}-${styleMark(root, file)}`;
