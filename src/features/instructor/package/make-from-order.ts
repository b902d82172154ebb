// Makes a package in the browser, out of the files of the site itself; loaded when the first one is wanted.
import type { Problem } from '../../../core/problem';
import { fail, ok, type Result } from '../../../core/result';
import { gatherParts } from '../../../packaging/bundle/gather/gather-parts';
import type { ReadText } from '../../../packaging/bundle/gather/site-fault';
import { makePackage } from '../../../packaging/bundle/make-package';
import type { PackageOrder } from '../../../packaging/bundle/order/package-order';
import { readOrder } from '../../../packaging/bundle/order/read-order';
import { packageConfigOf } from '../../../packaging/bundle/package-config-of';
import { packageName } from '../../../packaging/bundle/package-name';
import { packageBytes } from '../../../packaging/bundle/zip-package';

/** A file to download; `type` is its media type. */
export type MadePackage = { name: string; bytes: Uint8Array<ArrayBuffer>; type: string };

/** The file for an order, of what stands below `site`; or everything that is wrong with the order or the site. */
export async function makeFromOrder(order: PackageOrder, site: string): Promise<Result<MadePackage, Problem[]>> {
  const wish = readOrder(order);
  if (!wish.ok) return wish;
  const parts = await gatherParts(wish.value.subject, textsBelow(site));
  if (!parts.ok) return parts;
  const config = packageConfigOf(parts.value, wish.value);
  const files = makePackage(parts.value, config);
  if (!files.ok) return fail(files.error);
  return ok({
    name: packageName(config),
    bytes: new Uint8Array(packageBytes(files.value, config.format)),
    type: config.format === 'html' ? 'text/html' : 'application/zip',
  });
}

const textsBelow =
  (site: string): ReadText =>
  async (path) => {
    try {
      const response = await fetch(new URL(path, site));
      return response.ok ? ok(await response.text()) : fail(`HTTP ${response.status}`);
    } catch (error) {
      return fail(error instanceof Error ? error.message : 'no answer');
    }
  };
