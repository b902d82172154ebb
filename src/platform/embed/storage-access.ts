/** Whether the browser gives this page no storage, as some do in frames of other sites: then asking for any of it throws. */
export function isStorageBlocked(open: () => unknown = () => globalThis.localStorage): boolean {
  try {
    return !open();
  } catch {
    return true;
  }
}
