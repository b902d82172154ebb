// Bits as text and back: six to a character of base64url (RFC 4648, section 5), which XML, JSON and every LMS let pass.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const places = new Map([...alphabet].map((character, place) => [character, place]));
const bitsPerCharacter = 6;

export type BitWriter = {
  /** The lowest `width` bits of a whole number below 2^53. */
  bits(value: number, width: number): void;
  text(): string;
};

export type BitReader = {
  /** Zeros where the text has ended. */
  bits(width: number): number;
  /** Whether more was read than was there. */
  isOver(): boolean;
};

export function createBitWriter(): BitWriter {
  const characters: string[] = [];
  let open = 0;
  let filled = 0;
  const put = (bit: number) => {
    open = open * 2 + bit;
    filled += 1;
    if (filled < bitsPerCharacter) return;
    characters.push(alphabet.charAt(open));
    open = 0;
    filled = 0;
  };
  return {
    bits(value, width) {
      for (let place = width - 1; place >= 0; place -= 1) put(Math.floor(value / 2 ** place) % 2);
    },
    text: () => characters.join('') + (filled > 0 ? alphabet.charAt(open << (bitsPerCharacter - filled)) : ''),
  };
}

/** Characters that are not of the alphabet count as zeros; whether a text is whole is known before it is read. */
export function createBitReader(text: string): BitReader {
  let at = 0;
  return {
    bits(width) {
      let value = 0;
      for (let count = 0; count < width; count += 1, at += 1) {
        const six = places.get(text.charAt(Math.floor(at / bitsPerCharacter))) ?? 0;
        value = value * 2 + ((six >> (bitsPerCharacter - 1 - (at % bitsPerCharacter))) & 1);
      }
      return value;
    },
    isOver: () => at > text.length * bitsPerCharacter,
  };
}

/** A whole number below 2^36 as characters of a fixed count, for the envelope around the bits. */
export function numberText(value: number, length: number): string {
  const writer = createBitWriter();
  writer.bits(value, length * bitsPerCharacter);
  return writer.text();
}

export const readNumberText = (text: string): number => createBitReader(text).bits(text.length * bitsPerCharacter);

export const isBase64Url = (text: string): boolean => [...text].every((character) => places.has(character));
