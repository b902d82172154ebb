import { serviceWords as en } from './en/service-words';

export const serviceWords: typeof en = en;
