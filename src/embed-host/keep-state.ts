// What a frame asked this page to keep, in the storage of this page, or as long as it is open where that is refused.

const unkept = new Map<string, string>();
const prefix = 'drillbook-frame:';

export function readKept(name: string): string | undefined {
  try {
    return localStorage.getItem(prefix + name) ?? unkept.get(name);
  } catch {
    return unkept.get(name);
  }
}

export function keep(name: string, state: string): void {
  unkept.set(name, state);
  try {
    localStorage.setItem(prefix + name, state);
  } catch {
    // Full or forbidden: it lasts as long as this page.
  }
}
