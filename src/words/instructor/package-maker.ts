import { packageMakerWords as en } from '../en/instructor/package-maker-words';

export const packageMakerWords: typeof en = en;
