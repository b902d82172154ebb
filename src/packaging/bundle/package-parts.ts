// What a package is made of, once it was gathered.
import type { Question } from '../../questions/question-kinds';
import type { PlayerPage } from './player-parts';

/** `hash` is that of a Content-Security-Policy for the exact text, without quotes. */
export type HashedText = { text: string; hash: string };

/** `questions` are those of a paper, in its order; a lesson and a board have theirs in the page. */
export type PackageParts = {
  script: HashedText;
  selfTest: HashedText;
  selfTestStyle: HashedText;
  page: PlayerPage;
  questions?: readonly Question[];
};
