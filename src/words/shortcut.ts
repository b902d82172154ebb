import { shortcutWords as en } from './en/shortcut-words';

export const shortcutWords: typeof en = en;
