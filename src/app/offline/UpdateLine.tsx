import { useSyncExternalStore } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import { type Stores, useStores } from '../../stores/stores-context';
import { offlineWords as words } from '../../words/offline';
import { type OfflineSite, offlineSite } from './offline-site';

/** One quiet line with a button when a new version is ready. Nothing is ever updated without a click on it. */
export function UpdateLine({ buttonClass }: { buttonClass: string | undefined }) {
  const [site, setSite] = useState<OfflineSite>();
  useEffect(() => {
    void offlineSite().then(setSite);
  }, []);
  return site && <Line site={site} buttonClass={buttonClass} />;
}

function Line({ site: { link }, buttonClass }: { site: OfflineSite; buttonClass: string | undefined }) {
  const stores = useStores();
  const [progress, setProgress] = useState<'asked' | 'updating' | 'unsaved'>('asked');
  const isOld = useSyncExternalStore(link.onChange, link.isOld);
  if (!isOld) return null;
  const update = async () => {
    if (progress === 'updating') return;
    setProgress('updating');
    if (!(await settle(stores))) return setProgress('unsaved');
    await link.activate();
    window.location.reload();
  };
  return (
    <p>
      {progress === 'unsaved' ? words.unsaved : words.updateReady}{' '}
      <button type="button" className={buttonClass} onClick={update}>
        {progress === 'updating' ? words.updating : words.update}
      </button>
    </p>
  );
}

const patience = 5_000;

/** Waits until what the learner did is kept; false where it is not. */
async function settle({ learner, sessions }: Stores): Promise<boolean> {
  // Fields keep what was typed when they are left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  // A read waits for the writes before it. A step that came while one was written is written after it, hence twice.
  const written = async () => {
    await sessions.log.loadSessions('exam');
    await sessions.log.loadSessions('exam');
  };
  const giveUp = Date.now() + patience;
  await Promise.race([written(), pause(patience)]);
  while (learner.getState().saving.state === 'saving' && Date.now() < giveUp) await pause(50);
  const { saving, log } = learner.getState();
  // A store that never keeps anything is no reason to stay on an old version for ever, but only the learner can tell.
  return saving.state !== 'unsaved' && saving.state !== 'saving' && log.kind !== 'opening';
}

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
