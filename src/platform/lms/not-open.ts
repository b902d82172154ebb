// Why a link takes nothing, in the words of all of them.
import type { LmsProblem } from '../../stores/lms/lms-link';

/** Said once the page has been left. */
export const visitClosed: LmsProblem = { code: 'ended', detail: 'This visit was closed.' };

/** Why a link without a session takes no batch. */
export const notOpen = (hasLeft: boolean): LmsProblem =>
  hasLeft ? visitClosed : { code: 'absent', detail: 'No session is open.' };
