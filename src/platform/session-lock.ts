import type { SessionLock } from '../stores/ports';

type Answer = Awaited<ReturnType<SessionLock['hold']>>;
type Locks = Pick<LockManager, 'request'>;

/** One session in this page, from asking for its lock until the browser has it back. `isOver` = it is not wanted or not had any more. */
type Claim = {
  lost: () => void;
  isOver: boolean;
  answer: Promise<Answer>;
  ended: Promise<void>;
  letGo: () => void;
};

/** Asks for the lock once `earlier` has ended. */
function claimLock(
  locks: Locks,
  id: string,
  lost: () => void,
  options: LockOptions,
  earlier: Promise<void> | undefined,
): Claim {
  let letGo = () => {};
  let tell: (answer: Answer) => void = () => {};
  const wanted = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const answer = new Promise<Answer>((resolve) => {
    tell = resolve;
  });
  async function run() {
    let isHeld = false;
    await earlier;
    try {
      await locks.request(`drillbook:session:${id}`, options, (lock) => {
        isHeld = lock !== null;
        claim.isOver ||= !isHeld;
        tell(isHeld ? 'held' : 'elsewhere');
        return isHeld ? wanted : undefined;
      });
    } catch {
      const isRobbed = isHeld && !claim.isOver;
      claim.isOver = true;
      tell('unguarded');
      if (isRobbed) claim.lost();
    }
  }
  const claim: Claim = { lost, isOver: false, answer, ended: run(), letGo };
  return claim;
}

/**
 * Guards sessions with the browser's Web Locks, which a page loses when it closes. Everything is `unguarded` where there
 * are none, or where the browser refuses them as in a frame of another site.
 */
export function createSessionLock(locks: Locks | undefined): SessionLock {
  const claims = new Map<string, Claim>();

  async function ask(id: string, lost: () => void, options: LockOptions): Promise<Answer> {
    if (!locks) return 'unguarded';
    const earlier = claims.get(id);
    if (earlier && !earlier.isOver) {
      earlier.lost = lost;
      return earlier.answer;
    }
    // A lock that this page has just released is free only when the browser says so.
    const claim = claimLock(locks, id, lost, options, earlier?.ended);
    claims.set(id, claim);
    return claim.answer;
  }

  return {
    hold: (id, lost) => ask(id, lost, { ifAvailable: true }),
    async takeOver(id, lost) {
      const answer = await ask(id, lost, { steal: true });
      // A request that was under way already may have asked politely.
      const final = answer === 'elsewhere' ? await ask(id, lost, { steal: true }) : answer;
      return final === 'unguarded' ? final : 'held';
    },
    release(id) {
      const claim = claims.get(id);
      if (!claim) return;
      claim.isOver = true;
      claim.letGo();
    },
  };
}
