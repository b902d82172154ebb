// The content folder as the course reader wants it.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import type { ContentFile } from '../course/read-course';

/** Where the content is: `DRILLBOOK_CONTENT`, or `content` beside package.json. */
export const contentFolder = (root: string): string => resolve(root, process.env.DRILLBOOK_CONTENT ?? 'content');

/** All Markdown and YAML files below the folder. Throws one sentence when the folder is not there. */
export function loadContentFiles(folder: string): ContentFile[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Error(`There is no content folder at ${folder}.`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(md|ya?ml)$/.test(path))
    .sort()
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(folder, path), 'utf8') }));
}

const pictureTypes: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/** A picture of the content folder as a data URI, so that it travels with its lesson everywhere; undefined when it is not there. */
export function loadPicture(folder: string, path: string): string | undefined {
  const file = resolve(folder, path);
  const type = pictureTypes[extname(file).toLowerCase()];
  if (!type || relative(folder, file).startsWith('..') || !existsSync(file)) return undefined;
  return `data:${type};base64,${readFileSync(file).toString('base64')}`;
}

/** The stored picture of a diagram, by its id. */
export function loadStoredDiagram(folder: string, id: string): string | undefined {
  const file = join(folder, 'diagrams', `${id}.svg`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
