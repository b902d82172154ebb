// `npm run package`: a part of the course as a file for a learning system.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { formatProblem } from '../../core/problem';
import { makeFromSite } from './make-from-site';
import { packageUsage } from './package-usage';
import { readArguments } from './read-arguments';

/** `site` is the folder of the built site, `folder` the one in which a relative path of `--out` begins. */
export type CommandPlaces = {
  site: string;
  folder: string;
  print: (line: string) => void;
  complain: (line: string) => void;
};

/** Makes one package and writes it. Gives the exit status: 1 when anything is wrong, with a paragraph for each problem. */
export async function runPackageCommand(
  args: readonly string[],
  { site, folder, print, complain }: CommandPlaces,
): Promise<number> {
  const asked = readArguments(args);
  if (asked.ok && asked.value.isHelp) {
    print(packageUsage);
    return 0;
  }
  const made = asked.ok ? await makeFromSite(asked.value.order, site) : asked;
  if (!asked.ok || !made.ok) {
    for (const problem of made.ok ? [] : made.error) complain(formatProblem(problem));
    complain('npm run package -- --help tells what there is.');
    return 1;
  }
  const { bytes, count } = made.value;
  const file = resolve(folder, asked.value.out ?? made.value.name);
  try {
    await writeFile(file, bytes);
  } catch (error) {
    complain(`${file} could not be written: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
  print(`${file}: ${bytes.length.toLocaleString('en')} bytes, ${count} ${count === 1 ? 'file' : 'files'}`);
  return 0;
}
