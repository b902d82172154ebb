// A QR code (ISO/IEC 18004) as a drawing that any renderer can take.
import { encode } from 'uqr';

/** A square of `size` modules with its quiet zone; `path` is the data of an SVG path that covers the dark ones. */
export type QrCode = { size: number; path: string };

/** The standard asks for four light modules on every side. */
const quietZone = 4;

/** In bytes; a code of the largest size that a phone still reads from paper in one go (version 27, level L). */
const longestText = 1_465;

/** From so many bytes on the modules matter more than what is repaired of them. */
const shortText = 300;

/** The code of a text, in practice an address; undefined where it is too long for one that a phone can read. */
export function qrCode(text: string): QrCode | undefined {
  const length = bytesIn(text);
  if (length > longestText) return undefined;
  const { size, data } = encode(text, { ecc: length > shortText ? 'L' : 'M', border: quietZone });
  return { size, path: data.map(rowPath).join('') };
}

/** One rectangle for each run of dark modules. */
function rowPath(row: readonly boolean[], y: number): string {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    const start = x;
    while (row[x]) x += 1;
    if (x > start) runs.push(`M${start} ${y}h${x - start}v1h${start - x}z`);
  }
  return runs.join('');
}

const bytesIn = (text: string): number =>
  [...text].reduce((sum, character) => {
    const point = character.codePointAt(0) ?? 0;
    return sum + (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
  }, 0);
