// A package made of the built site in a folder.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../core/problem';
import { fail, ok, type Result } from '../../core/result';
import { gatherKit, gatherParts } from '../../packaging/bundle/gather/gather-parts';
import type { ReadText } from '../../packaging/bundle/gather/site-fault';
import { makePackage } from '../../packaging/bundle/make-package';
import type { PackageOrder } from '../../packaging/bundle/order/package-order';
import { readOrder } from '../../packaging/bundle/order/read-order';
import { packageConfigOf } from '../../packaging/bundle/package-config-of';
import { packageName } from '../../packaging/bundle/package-name';
import { packageBytes } from '../../packaging/bundle/zip-package';

/** `name` is the usual one; `count` is how many files are inside. */
export type MadePackage = { name: string; bytes: Uint8Array; count: number };

/** Makes what was ordered; `site` is the folder of the built site. */
export async function makeFromSite(order: PackageOrder, site: string): Promise<Result<MadePackage, Problem[]>> {
  const readText = readTextIn(site);
  const kit = await gatherKit(readText);
  if (!kit.ok) return kit;
  const wish = readOrder(order, { lessons: kit.value.lessons });
  if (!wish.ok) return wish;
  const parts = await gatherParts(wish.value.subject, readText);
  if (!parts.ok) return parts;
  const config = packageConfigOf(parts.value, wish.value);
  const files = makePackage(parts.value, config);
  if (!files.ok) return files;
  const bytes = packageBytes(files.value, config.format);
  return ok({ name: packageName(config), bytes, count: files.value.length });
}

/** Reads the files of a built site from its folder. */
export const readTextIn =
  (site: string): ReadText =>
  async (path) => {
    try {
      return ok(await readFile(join(site, path), 'utf8'));
    } catch (error) {
      return fail(
        error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'it is not there' : `${error}`,
      );
    }
  };
