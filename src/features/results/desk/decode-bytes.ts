import { fail, ok, type Result } from '../../../core/result';

/** The text of a file: UTF-8, UTF-16 with or without a mark, or Windows-1252 where it is neither. A zip (as workbooks are) or other binary data is no text. */
export function decodeBytes(bytes: Uint8Array): Result<string, { code: 'binary' } | { code: 'workbook' }> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) return fail({ code: 'workbook' });
  const wide = wideEncoding(bytes);
  const text = wide ? new TextDecoder(wide).decode(bytes) : decodeNarrow(bytes);
  return text.slice(0, 10_000).includes('\0') ? fail({ code: 'binary' }) : ok(text);
}

function decodeNarrow(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** By its mark, or because every second of the first bytes is empty, as in text of mostly Latin letters. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = [...bytes.slice(0, 200)];
  const empty = (parity: number) => start.filter((byte, index) => index % 2 === parity && byte === 0).length;
  if (start.length < 4) return undefined;
  if (empty(1) > start.length * 0.4 && empty(0) === 0) return 'utf-16le';
  return empty(0) > start.length * 0.4 && empty(1) === 0 ? 'utf-16be' : undefined;
}
