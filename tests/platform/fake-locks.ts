type Held = { release: () => void; steal: () => void };

/** The part of the browser's lock manager that is shared by all tabs: locks that are held, asked for politely or stolen. */
export function fakeLocks(): Pick<LockManager, 'request'> & { heldNames(): string[] } {
  const holders = new Map<string, Held>();

  /** As in a browser, everything takes its turn: a lock that is let go is free only after that. */
  const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

  async function ask(name: string, options: LockOptions, callback: LockGrantedCallback<unknown>): Promise<unknown> {
    await turn();
    const holder = holders.get(name);
    if (holder && options.ifAvailable) return callback(null);
    if (holder && options.steal) holder.steal();
    else if (holder) throw new Error('Waiting for a lock is more than is needed here.');
    return new Promise((resolve, reject) => {
      const own: Held = {
        release: () => {
          if (holders.get(name) === own) holders.delete(name);
        },
        steal: () => reject(new DOMException('Lock broken by another request with the steal option.', 'AbortError')),
      };
      holders.set(name, own);
      void Promise.resolve(callback({ name, mode: 'exclusive' })).then(async (value) => {
        await turn();
        own.release();
        resolve(value);
      });
    });
  }

  return {
    // The manager's own overloads, of which only the one with options is used.
    request: ((name: string, options: LockOptions, callback: LockGrantedCallback<unknown>) =>
      ask(name, options, callback)) as LockManager['request'],
    heldNames: () => [...holders.keys()],
  };
}
