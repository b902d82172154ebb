import type { Json } from '../../../core/json';

export type JsonObject = { readonly [name: string]: Json };

export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object that a text says in JSON; undefined for anything else. */
export function readJsonObject(text: string): JsonObject | undefined {
  try {
    // What JSON.parse gives back is JSON.
    const value = JSON.parse(text) as Json;
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
