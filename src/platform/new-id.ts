let count = 0;

/** A version 4 UUID; on a page without secure randomness, an id from the time and a counter. */
export function newId(): string {
  const source = globalThis.crypto;
  if (typeof source?.randomUUID === 'function') return source.randomUUID();
  if (typeof source?.getRandomValues !== 'function') {
    count += 1;
    return `${Date.now().toString(36)}-${count.toString(36)}-${Math.random().toString(36).slice(2)}`;
  }
  const digits = [...source.getRandomValues(new Uint8Array(16))].map((byte, index) => {
    if (index === 6) return ((byte & 0x0f) | 0x40).toString(16);
    if (index === 8) return ((byte & 0x3f) | 0x80).toString(16);
    return byte.toString(16).padStart(2, '0');
  });
  return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
