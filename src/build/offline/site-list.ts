import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isKept, packSiteFiles, type SiteFile, siteFilesName } from '../../core/offline/site-files';

/** Writes the list of all that the course needs offline into the finished site. Call it when everything else is there. */
export function writeSiteList(outDir: string): void {
  writeFileSync(join(outDir, siteFilesName), packSiteFiles(listSiteFiles(outDir)));
}

export function listSiteFiles(outDir: string): SiteFile[] {
  return readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => isKept(path) && statSync(join(outDir, path)).isFile())
    .sort()
    .map((path) => {
      const content = readFileSync(join(outDir, path));
      return { path, size: content.length, revision: createHash('sha256').update(content).digest('hex').slice(0, 12) };
    });
}
