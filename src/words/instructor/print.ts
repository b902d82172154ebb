import { printWords as en } from '../en/instructor/print-words';

export const printWords: typeof en = en;
