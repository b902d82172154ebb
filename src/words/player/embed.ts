import { embedWords as en } from '../en/site/embed-words';

export const embedWords: typeof en = en;
