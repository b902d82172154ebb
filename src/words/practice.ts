import { practiceWords as en } from './en/practice-words';

export const practiceWords: typeof en = en;
