import { phaseWords as en } from './en/phase-words';

export const phaseWords: typeof en = en;
