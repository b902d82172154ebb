import { offlineWords as en } from './en/site/offline-words';

export const offlineWords: typeof en = en;
