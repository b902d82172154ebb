import { useEffect, useState } from 'preact/hooks';
import type { KeptSession } from '../../stores/session/session-store';
import { useSessionActions } from '../../stores/session/sessions-context';

/** The papers that this browser keeps, the latest first; undefined until they are read. */
export function useKeptPapers(): readonly KeptSession[] | undefined {
  const { list } = useSessionActions();
  const [kept, setKept] = useState<readonly KeptSession[]>();
  useEffect(() => {
    let isWanted = true;
    list('exam').then((papers) => isWanted && setKept(papers));
    return () => {
      isWanted = false;
    };
  }, [list]);
  return kept;
}
