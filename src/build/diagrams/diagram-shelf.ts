// The folder of stored pictures: what is on it, what is missing, what nobody asks for any more.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStoredDiagram } from '../../course/diagram/read-stored-diagram';
import type { WantedDiagram } from './diagram-fences';

/** `missing` = not there, or there and not usable; `stale` = ids of pictures without a diagram. */
export type ShelfState = {
  missing: readonly WantedDiagram[];
  kept: readonly WantedDiagram[];
  stale: readonly string[];
};

const fileOf = (contentFolder: string, id: string): string => join(contentFolder, 'diagrams', `${id}.svg`);

/** Compares the pictures in the content folder with the diagrams that its files hold now. */
export function inspectShelf(contentFolder: string, wanted: readonly WantedDiagram[]): ShelfState {
  const isStored = ({ id }: WantedDiagram): boolean => {
    const file = fileOf(contentFolder, id);
    return existsSync(file) && readStoredDiagram(readFileSync(file, 'utf8'), id).ok;
  };
  const folder = join(contentFolder, 'diagrams');
  const stored = existsSync(folder) ? readdirSync(folder).flatMap((name) => name.match(/^(.+)\.svg$/)?.[1] ?? []) : [];
  const ids = new Set(wanted.map(({ id }) => id));
  return {
    missing: wanted.filter((diagram) => !isStored(diagram)),
    kept: wanted.filter(isStored),
    stale: stored.filter((id) => !ids.has(id)).sort(),
  };
}

export function storePicture(contentFolder: string, id: string, svg: string): void {
  mkdirSync(join(contentFolder, 'diagrams'), { recursive: true });
  writeFileSync(fileOf(contentFolder, id), svg);
}

export const removePicture = (contentFolder: string, id: string): void => rmSync(fileOf(contentFolder, id));
