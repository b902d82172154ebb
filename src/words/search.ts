import { searchWords as en } from './en/search/search-words';

export const searchWords: typeof en = en;
