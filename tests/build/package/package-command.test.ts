import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runPackageCommand } from '../../../src/build/package/package-command';
import { packageFormats } from '../../../src/packaging/package-config';
import { smallSite } from '../../packaging/bundle/small-site';

let root = '';
let site = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'drillbook-package-'));
  site = join(root, 'dist');
  for (const [path, text] of smallSite()) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

async function run(...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const folder = mkdtempSync(join(root, 'out-'));
  const print = (line: string) => void printed.push(line);
  const complain = (line: string) => void complaints.push(line);
  const status = await runPackageCommand(args, { site, folder, print, complain });
  return { status, printed: printed.join('\n'), complaints: complaints.join('\n'), folder, made: readdirSync(folder) };
}

describe('npm run package', () => {
  test.each(
    packageFormats.flatMap((format) => [
      [format, ['lesson', 'first', '--rule', 'read']],
      [format, ['paper', '--seed', 'a', '--length', '6', '--rule', 'score:70']],
      [format, ['board', '--search', 'count=12&mode=best']],
    ]),
  )('makes %s of %j', async (format, args) => {
    const endpoint = format === 'xapi' ? ['--endpoint', 'https://lrs.example.org/'] : [];
    const { status, printed, complaints, made } = await run(...args, '--format', format, ...endpoint);
    expect(complaints).toBe('');
    expect(status).toBe(0);
    expect(made).toHaveLength(1);
    expect(made[0]).toMatch(format === 'html' ? /\.html$/ : new RegExp(`-${format}\\.zip$`));
    expect(printed).toMatch(format === 'html' ? /: [\d,]+ bytes, 1 file$/ : /: [\d,]+ bytes, 5 files$/);
  });

  test('writes the file that --out names', async () => {
    const { folder, made } = await run('lesson', 'first', '--format=cmi5', '--out', 'mine.zip');
    expect(made).toEqual(['mine.zip']);
    expect(Object.keys(unzipSync(readFileSync(join(folder, 'mine.zip'))))).toContain('cmi5.xml');
  });

  test.each([
    [['lesson', 'frist', '--format', 'cmi5'], 'There is no lesson “frist”. [unknown-lesson]\n  Try: first'],
    [['lesson', 'first'], 'Say which format the package is to have.'],
    [['lesson', 'first', '--format', 'xapi'], 'needs the address of your record store'],
    [['lesson', 'first', '--fromat', 'cmi5'], 'There is no option --fromat. [unknown-option]\n  Try: --format'],
    [['lesson', 'first', '--format'], '--format needs a value behind it.'],
    [['lesson', 'first', 'second', '--format', 'cmi5'], '“second” is one word too many.'],
    [['paper', 'first', '--format', 'cmi5'], '“first” is one word too many.'],
    [['paper', '--format', 'cmi5', '--length', '30'], 'The course has only 20 questions for this paper.'],
    [['lesson', 'first', '--format', 'cmi5', '--out', 'no/such/folder.zip'], 'could not be written'],
  ])('exits 1 and says why for %j', async (args, sentence) => {
    const { status, complaints, made } = await run(...args);
    expect(status).toBe(1);
    expect(complaints).toContain(sentence);
    expect(made).toEqual([]);
  });

  test('tells what there is', async () => {
    for (const args of [['--help'], ['-h'], []]) {
      const { status, printed } = await run(...args);
      expect(status).toBe(0);
      for (const format of packageFormats) expect(printed).toContain(format);
    }
  });
});
