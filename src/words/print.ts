import { printWords as en } from './en/print-words';

export const printWords: typeof en = en;
