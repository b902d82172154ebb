import { searchWords as en } from './en/search-words';

export const searchWords: typeof en = en;
