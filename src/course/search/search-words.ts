const longest = 40;

/** The words of a text in the form in which they are looked up: small letters without accents; single Latin letters and digits are left out. */
export const wordsIn = (text: string): string[] =>
  (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).flatMap((word) => (/^[a-z0-9]$/.test(word) ? [] : [word.slice(0, longest)]));
