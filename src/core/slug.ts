/** The anchor of a heading, as GitHub makes it: lower case, letters and digits of any script kept, spaces to hyphens, the rest dropped. */
export function slugOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}\s_-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
}

/** Ids for texts of one list, in order: the slug of each, with -2, -3 where a slug is already taken or empty. */
export function uniqueSlugs(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const slug = slugOf(text) || 'item';
    let id = slug;
    for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`;
    taken.add(id);
    return id;
  });
}
