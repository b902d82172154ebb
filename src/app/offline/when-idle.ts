/** Longer than a first answer takes to become possible on a slow line, in milliseconds. */
const pause = 4_000;

/** Calls once the page is loaded and has had time for what the learner wants first. Returns how to call it off. */
export function whenIdle(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = () => {
    timer = setTimeout(
      () => (window.requestIdleCallback ? window.requestIdleCallback(work, { timeout: pause }) : work()),
      pause,
    );
  };
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
  return () => {
    window.removeEventListener('load', start);
    clearTimeout(timer);
  };
}
