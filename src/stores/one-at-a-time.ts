/**
 * `task` made so that runs never overlap and all calls that come during a run share the one after it. A call resolves
 * with a run that began after the call.
 */
export function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  return () => {
    if (next) return next;
    const planned = last.then(() => {
      next = undefined;
      return task();
    });
    next = planned;
    last = planned.catch(() => {});
    return planned;
  };
}
