import { playerWords as en } from '../en/player/player-words';

export const playerWords: typeof en = en;
