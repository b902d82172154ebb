// How large the package of each lesson is, against what an instructor was promised.
import { formatProblem } from '../../core/problem';
import { gatherKit } from '../../packaging/bundle/gather/gather-parts';
import { makeFromSite, readTextIn } from '../package/make-from-site';

/** 400 KB of the file that is uploaded or opened, counted as file managers do. */
export const packageBudget = 400_000;

/** The packages of every lesson of the built site in a folder: as an archive for a learning system, and as one page. */
export async function measurePackages(site: string): Promise<{ name: string; bytes: number }[]> {
  const kit = await gatherKit(readTextIn(site));
  if (!kit.ok) throw new Error(kit.error.map(formatProblem).join('\n'));
  const orders = kit.value.lessons.flatMap((lesson) =>
    ['scorm-2004', 'html'].map((format) => ({ kind: 'lesson', lesson, format })),
  );
  const sizes: { name: string; bytes: number }[] = [];
  for (const order of orders) {
    const made = await makeFromSite(order, site);
    if (!made.ok) throw new Error(made.error.map(formatProblem).join('\n'));
    sizes.push({ name: made.value.name, bytes: made.value.bytes.length });
  }
  return sizes;
}
