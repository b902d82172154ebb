import { selfTestWords as en } from '../en/player/self-test-words';

export const selfTestWords: typeof en = en;
