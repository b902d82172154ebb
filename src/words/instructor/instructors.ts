import { instructorsWords as en } from '../en/instructor/instructors-words';

export const instructorsWords: typeof en = en;
