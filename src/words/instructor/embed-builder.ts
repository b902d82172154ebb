import { embedBuilderWords as en } from '../en/instructor/embed-builder-words';

export const embedBuilderWords: typeof en = en;
