import { itemResultsWords as en } from '../en/instructor/item-results-words';

export const itemResultsWords: typeof en = en;
