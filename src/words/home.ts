import { homeWords as en } from './en/home-words';

export const homeWords: typeof en = en;
