/** The anchor of a heading, as GitHub makes it: lower case, letters and digits of any script kept, each space to a hyphen, the rest dropped. */
export function slugOf(text: string): string {
  return text
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/** Names that reach an object's prototype; saved data may not have them as keys. */
const reserved = ['__proto__', 'constructor', 'prototype'];

/** Ids for texts of one list, in order: the slug of each, `item` where it is empty, with -2, -3 where it is taken or reserved. */
export function uniqueSlugs(texts: readonly string[]): string[] {
  const taken = new Set<string>(reserved);
  return texts.map((text) => {
    const slug = slugOf(text) || 'item';
    let id = slug;
    for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`;
    taken.add(id);
    return id;
  });
}
