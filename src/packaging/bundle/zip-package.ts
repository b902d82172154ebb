import { strToU8, zipSync } from 'fflate';
import type { PackageFile } from './package-file';

/** The day that every file of a package carries, so that the same files give the same bytes. The zip format tells local time. */
const fixedDay = new Date(2020, 0, 1);

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? strToU8(content) : content;

/** A zip archive of the files in their order (PKWARE APPNOTE 6.3, Deflate). Throws for a path that could leave the folder or that is there twice. */
export function zipPackage(files: readonly PackageFile[]): Uint8Array {
  const entries: Record<string, Uint8Array> = {};
  for (const { path, content } of files) {
    if (!/^(?:[a-z][\w-]*(?:\.[\w-]+)*\/)*[a-z][\w-]*(?:\.[\w-]+)*$/i.test(path))
      throw new Error(`“${path}” is no path for a package.`);
    if (Object.hasOwn(entries, path)) throw new Error(`“${path}” is there twice.`);
    entries[path] = bytesOf(content);
  }
  return zipSync(entries, { level: 9, mtime: fixedDay });
}

/** What an instructor gets: the one page as it is, anything else as a zip archive. */
export const packageBytes = (files: readonly PackageFile[], format: string): Uint8Array => {
  const [first] = files;
  return format === 'html' && first ? bytesOf(first.content) : zipPackage(files);
};
