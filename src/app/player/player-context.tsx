// What the screens of a package share; before the page comes to life it is the same for every package.
import { createContext } from 'preact';
import type { PackageConfig } from '../../packaging/package-config';
import type { Question } from '../../questions/question-kinds';
import { type Keeper, noKeeper } from './keeping/keeping';
import { noReading, type Reading } from './reading/reading';

/** `questions` are those of a paper. */
export type PlayerParts = {
  config?: PackageConfig;
  questions: readonly Question[];
  keeper: Keeper;
  reading: Reading;
};

export const emptyParts: PlayerParts = { questions: [], keeper: noKeeper, reading: noReading };

export const PlayerContext = createContext<PlayerParts>(emptyParts);
