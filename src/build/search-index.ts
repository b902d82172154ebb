// The search index in pieces, beside the pages: what a browser fetches of it follows from what is typed.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Course } from '../course/course';
import { type SearchRecord, searchRecords } from '../course/search/search-records';

/** Records that are handed over at once. */
const batch = 500;
/** Above so many records several share a file, or a large course would be a hundred thousand of them. */
const mostFiles = 4000;
/** The client and what it asks for; the rest of the bundle is interface that this site does not use. */
const wanted = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\..*\.pagefind|index|fragment|filter)$/;

/** Writes the index of a course into `folder` and gives the number of its records. Throws when the indexer refuses one or is missing. */
export async function writeSearchIndex(course: Course, folder: string): Promise<number> {
  const records = searchRecords(course);
  await writeRecords(records, course.language, folder);
  return records.length;
}

/** The same for records alone. */
export async function writeRecords(records: readonly SearchRecord[], language: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({ maxFragments: mostFiles });
    if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
    for (let start = 0; start < records.length; start += batch) {
      const added = await Promise.all(
        records.slice(start, start + batch).map((record) => index.addCustomRecord(entryOf(record, language))),
      );
      findErrors(added);
    }
    findErrors([await index.writeFiles({ outputPath: folder })]);
  } finally {
    await close();
  }
  for (const name of readdirSync(folder)) if (!wanted.test(name)) rmSync(join(folder, name), { recursive: true });
}

const entryOf = ({ kind, path, title, place, text }: SearchRecord, language: string) => ({
  url: path,
  // An empty record is refused; its title is found all the same.
  content: text || title,
  language,
  meta: { title, place },
  filters: { kind: [kind] },
});

function findErrors(answers: readonly { errors: string[] }[]): void {
  const [first] = answers.flatMap(({ errors }) => errors);
  if (first !== undefined) throw new Error(`The search index cannot be made: ${first}`);
}
