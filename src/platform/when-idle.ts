/** Runs the task once the page is loaded and has nothing else to do; right after loading where the browser cannot tell. `after` is a pause in milliseconds before that, `most` how long the browser may then put it off. Returns how to call it off. */
export function whenIdle(task: () => void, { after = 0, most }: { after?: number; most?: number } = {}): () => void {
  let isWanted = true;
  const run = () => {
    if (isWanted) task();
  };
  const plan = () => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(run, most === undefined ? {} : { timeout: most });
    else setTimeout(run, 200);
  };
  const start = () => (after > 0 ? void setTimeout(plan, after) : plan());
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
  return () => {
    isWanted = false;
  };
}

/** Whether the reader has asked the browser to save data: then nothing is fetched that may not be needed. */
export function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true;
}
