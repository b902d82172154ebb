/** FNV-1a over UTF-16 code units, 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** 16 hexadecimal digits that change when the text changes; names content, protects nothing. */
export function fingerprint(text: string): string {
  const half = (salt: string) =>
    hashText(salt + text)
      .toString(16)
      .padStart(8, '0');
  return half('') + half('\u0001');
}
