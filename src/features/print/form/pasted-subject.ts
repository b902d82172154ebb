import { readBoardChoice } from '../../../course/catalog/board-choice';
import { readPracticeChoice } from '../../../course/practice/practice-choice';
import type { Printable, PrintSubject } from '../../../packaging/print/print-choice';
import { paths } from '../../paths';
import { drawOrder } from './draw-order';

/** The set or the board whose address was pasted; undefined for any other text. `root` is the address of this site. */
export function pastedSubject(text: string, root: string, { phases }: Printable): PrintSubject | undefined {
  if (!URL.canParse(text.trim())) return undefined;
  const { origin, pathname, searchParams } = new URL(text.trim());
  const site = new URL(root);
  const search = new Map(searchParams);
  const isAt = (path: string) =>
    origin === site.origin && `${pathname}/`.replace(/\/+$/, '/') === site.pathname + path.slice(1);
  if (isAt(paths.phases())) return { kind: 'board', ...readBoardChoice(search, phases) };
  if (!isAt(paths.practice())) return undefined;
  const { choice, seed } = readPracticeChoice(search);
  const state = choice.ids.length > 0 ? choice.state : 'any';
  return { kind: 'set', choice: { ...choice, state }, seed: seed ?? drawOrder() };
}
