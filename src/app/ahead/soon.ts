/** Runs the task after what the browser has to do by now: input first, and a paint where one is due. */
export function soon(task: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    task();
  };
  port2.postMessage(undefined);
}
