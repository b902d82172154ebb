import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Course } from '../course/course';
import { searchFiles } from '../course/search/search-pieces';
import { searchRecords } from '../course/search/search-records';

/** Writes the search index of a course into a folder, which then holds nothing else. */
export function writeSearchIndex(course: Course, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const folders = new Set<string>();
  for (const [name, value] of searchFiles(searchRecords(course))) {
    const path = join(folder, name);
    if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    folders.add(dirname(path));
    writeFileSync(path, JSON.stringify(value));
  }
}
