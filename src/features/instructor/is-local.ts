/** Whether an address leads to the very computer on which it is read. */
export const isLocal = (address: string): boolean =>
  /^(?:localhost$|.*\.localhost$|127\.|\[::1\])/.test(new URL(address).hostname);
