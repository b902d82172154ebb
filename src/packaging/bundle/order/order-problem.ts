import type { Problem } from '../../../core/problem';

/** What is wrong with an order; `suggestion` says what would do. */
export const orderProblem = (code: string, message: string, suggestion?: string): Problem => ({
  code,
  severity: 'error',
  message,
  ...(suggestion !== undefined && { suggestion }),
});
