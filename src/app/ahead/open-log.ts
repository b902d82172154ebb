import { createIndexedDbLog } from '../../platform/indexeddb-log';
import type { AnswerLog } from '../../stores/ports';
import { saveFormat } from '../../stores/save-format';

/** The memory of this browser, in a file of its own: it is needed to keep an answer, not to give one. */
export const openLog = (): AnswerLog => createIndexedDbLog({ format: saveFormat });
