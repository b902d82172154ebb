// `npm run diagrams`: draws what is missing, removes what is stale; with --check it only says so.
import { relative } from 'node:path';
import { formatProblem, type Problem } from '../../core/problem';
import { contentFolder, loadContentFiles } from '../content-folder';
import { findChromium } from '../find-chromium';
import { wantedDiagrams } from './diagram-fences';
import { inspectShelf, removePicture, type ShelfState, storePicture } from './diagram-shelf';
import { drawDiagrams } from './draw-diagrams';

/** What the command needs: the project's folder, its arguments, and where it may write lines. */
export type DiagramsCommand = { root: string; args: readonly string[]; print: (line: string) => void };

/** Returns the exit code: 0 when every diagram of the content has its picture, else 1. */
export async function runDiagramsCommand({ root, args, print }: DiagramsCommand): Promise<number> {
  const unknown = args.find((arg) => arg !== '--check');
  if (unknown !== undefined) {
    print(`There is no option ${unknown}. Use --check to look without drawing.`);
    return 1;
  }
  const folder = contentFolder(root);
  const state = inspectShelf(folder, wantedDiagrams(loadContentFiles(folder)));
  return args.includes('--check') ? check(state, folder, root, print) : draw(state, folder, root, print);
}

function check(
  { missing, kept, stale }: ShelfState,
  folder: string,
  root: string,
  print: (line: string) => void,
): number {
  const suggestion = 'Run npm run diagrams and check in what it writes.';
  for (const { id, place } of missing) {
    const message = `The picture of this diagram, ${id}.svg, is missing or cannot be used.`;
    print(formatProblem({ code: 'diagram-missing', severity: 'error', message, place, suggestion }));
  }
  for (const id of stale) {
    const message = `${pathOf(folder, root, id)} belongs to no diagram.`;
    print(formatProblem({ code: 'diagram-stale', severity: 'error', message, suggestion }));
  }
  if (missing.length + stale.length > 0) return 1;
  print(`Diagrams: ${kept.length} with a picture, none missing, none stale.`);
  return 0;
}

async function draw(state: ShelfState, folder: string, root: string, print: (line: string) => void): Promise<number> {
  const { missing, kept, stale } = state;
  for (const id of stale) {
    removePicture(folder, id);
    print(`removed ${pathOf(folder, root, id)}`);
  }
  const problems: Problem[] = [];
  let count = 0;
  if (missing.length > 0) {
    const browser = findChromium(process.env);
    if (!browser.ok) {
      print(browser.error);
      return 1;
    }
    for (const { diagram, drawn } of await drawDiagrams(root, browser.value, missing)) {
      if (!drawn.ok) {
        problems.push(...drawn.error);
        continue;
      }
      storePicture(folder, diagram.id, drawn.value);
      count += 1;
      print(`drew    ${pathOf(folder, root, diagram.id)} for ${diagram.place.file}:${diagram.place.line}`);
    }
  }
  for (const problem of problems) print(formatProblem(problem));
  print(`Diagrams: ${count} drawn, ${kept.length} kept, ${stale.length} removed, ${missing.length - count} refused.`);
  return problems.length > 0 ? 1 : 0;
}

const pathOf = (folder: string, root: string, id: string): string => `${relative(root, folder)}/diagrams/${id}.svg`;
