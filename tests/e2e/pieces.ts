import type { Question } from '../../src/questions/question-kinds';
import { siteUrl } from './browser';

/** All questions of the pieces that the entries name, each piece read once. */
export async function readPieces(entries: readonly { piece: string }[]): Promise<readonly Question[]> {
  const load = async (piece: string) => {
    const response = await fetch(siteUrl(`questions/${piece}.json`));
    // Our own build wrote this file; its shape is the build's promise.
    return (await response.json()) as readonly Question[];
  };
  return (await Promise.all([...new Set(entries.map(({ piece }) => piece))].map(load))).flat();
}
