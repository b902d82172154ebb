import { boardSearch } from '../../course/catalog/board-choice';
import { practiceSearch } from '../../course/practice/practice-choice';
import type { PrintSubject } from '../../packaging/print/print-choice';
import { paths } from '../paths';

/**
 * Where the site asks the same in the same order. A lesson's page has one order only, so with a seed of its own the
 * lesson's frame is it, which takes one. A paper is sat in the browser that started it, so no address leads to it.
 */
export function phonePath(subject: PrintSubject): string | undefined {
  switch (subject.kind) {
    case 'lesson':
      return subject.seed === undefined
        ? paths.lesson(subject.id)
        : `/embed/lessons/${subject.id}/?seed=${encodeURIComponent(subject.seed)}`;
    case 'set':
      return paths.practice(practiceSearch(subject.choice, subject.seed));
    case 'board':
      return `${paths.phases()}?${boardSearch(subject.choice, subject.seed)}`;
    case 'paper':
      return undefined;
  }
}
