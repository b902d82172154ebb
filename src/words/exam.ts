import { examWords as en } from './en/exam-words';

export const examWords: typeof en = en;
