// Ids in a packed state: short hashes, so that it outlives a content in which their positions have changed.
import { hashText } from '../../core/fingerprint';
import { readText, writeText } from './bit-values';
import type { BitReader, BitWriter } from './bits';

/** Bits of a hash; `whole` = the id itself, where even the longest hash is shared. */
export const keyWidths = [16, 24, 32, 'whole'] as const;
export type KeyWidth = (typeof keyWidths)[number];

/** The name under which an id stands in the state. */
export const keyOf = (id: string, width: KeyWidth): string =>
  width === 'whole' ? `=${id}` : `#${hashText(id) >>> (32 - width)}`;

/**
 * The least width, and not below `least`, at which the ids of each space differ from one another. Everybody who packs the
 * same content finds the same one, and the packed text names it.
 */
export function widthFor(spaces: readonly (readonly string[])[], least: KeyWidth = 16): KeyWidth {
  const wide = keyWidths.slice(keyWidths.indexOf(least));
  return wide.find((width) => spaces.every((ids) => isApart(ids, width))) ?? 'whole';
}

function isApart(ids: readonly string[], width: KeyWidth): boolean {
  const different = new Set(ids);
  return new Set([...different].map((id) => keyOf(id, width))).size === different.size;
}

export function writeKey(writer: BitWriter, id: string, width: KeyWidth): void {
  if (width === 'whole') writeText(writer, id);
  else writer.bits(hashText(id) >>> (32 - width), width);
}

export const readKey = (reader: BitReader, width: KeyWidth): string =>
  width === 'whole' ? `=${readText(reader)}` : `#${reader.bits(width)}`;

/** The id of a space that a key means; undefined where it is gone, or where two ids of edited content share the key. */
export function idOf(key: string, width: KeyWidth, space: readonly string[]): string | undefined {
  const [id, ...others] = [...new Set(space)].filter((candidate) => keyOf(candidate, width) === key);
  return others.length === 0 ? id : undefined;
}

export const writeWidth = (writer: BitWriter, width: KeyWidth): void => writer.bits(keyWidths.indexOf(width), 2);
export const readWidth = (reader: BitReader): KeyWidth => keyWidths[reader.bits(2)] ?? 'whole';
