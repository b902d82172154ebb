import { pickWords as en } from '../en/instructor/pick-words';

export const pickWords: typeof en = en;
