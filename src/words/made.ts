import { madeWords as en } from './en/made-words';

export const madeWords: typeof en = en;
