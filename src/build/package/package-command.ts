// `npm run package`: a part of the course as a file for a learning system.
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatProblem, type Problem } from '../../core/problem';
import { fail, ok, type Result } from '../../core/result';
import { gatherKit, gatherParts } from '../../packaging/bundle/gather/gather-parts';
import type { ReadText } from '../../packaging/bundle/gather/site-fault';
import { makePackage } from '../../packaging/bundle/make-package';
import { readOrder } from '../../packaging/bundle/order/read-order';
import { packageConfigOf } from '../../packaging/bundle/package-config-of';
import { packageName } from '../../packaging/bundle/package-name';
import { packageBytes } from '../../packaging/bundle/zip-package';
import { packageUsage } from './package-usage';
import { readArguments } from './read-arguments';

export type CommandPaths = {
  site: string;
  folder: string;
  print: (line: string) => void;
  complain: (line: string) => void;
};

/**
 * Makes one package of the built site in `site` and writes it; `folder` is where relative paths of `--out` begin. Gives
 * the exit status: 1 when anything is wrong, with one paragraph for each problem.
 */
export async function runPackageCommand(
  args: readonly string[],
  { site, folder, print, complain }: CommandPaths,
): Promise<number> {
  const asked = readArguments(args);
  if (asked.ok && asked.value.isHelp) {
    print(packageUsage);
    return 0;
  }
  const made = asked.ok ? await makeFrom(asked.value, site) : asked;
  if (!made.ok) {
    for (const problem of made.error) complain(formatProblem(problem));
    complain('npm run package -- --help tells what there is.');
    return 1;
  }
  const { name, bytes, count } = made.value;
  const file = resolve(folder, name);
  try {
    await writeFile(file, bytes);
  } catch (error) {
    complain(`${file} could not be written: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
  print(`${name}: ${bytes.length.toLocaleString('en')} bytes, ${count} ${count === 1 ? 'file' : 'files'}`);
  return 0;
}

type Asked = Extract<ReturnType<typeof readArguments>, { ok: true }>['value'];
type Made = { name: string; bytes: Uint8Array; count: number };

async function makeFrom({ order, out }: Asked, site: string): Promise<Result<Made, Problem[]>> {
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
  return ok({ name: out ?? packageName(config), bytes, count: files.value.length });
}

const readTextIn =
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
