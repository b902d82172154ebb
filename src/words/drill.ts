import { drillWords as en } from './en/drill-words';

export const drillWords: typeof en = en;
