import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../../core/problem';
import type { PackageOrder } from '../../../packaging/bundle/order/package-order';
import { saveFile } from '../../../ui/save-file';
import type { MadePackage } from './make-from-order';

export type Making =
  | { state: 'idle' }
  | { state: 'making' }
  | { state: 'made'; made: MadePackage }
  | { state: 'failed'; problems: readonly Problem[] }
  /** The code or the network did not come. */
  | { state: 'lost' };

/** Makes a package of what is below `site`, and offers it for download. The code that does it comes with the first one. */
export function usePackage(site: string | undefined): {
  making: Making;
  make: (order: PackageOrder) => Promise<void>;
  /** What was made no longer fits what is chosen. */
  forget: () => void;
} {
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const turn = useRef(0);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );
  const make = async (order: PackageOrder) => {
    if (site === undefined) return;
    turn.current += 1;
    const own = turn.current;
    const finish = (next: Making) => own === turn.current && setMaking(next);
    setMaking({ state: 'making' });
    try {
      const { makeFromOrder } = await import('./make-from-order');
      const result = await makeFromOrder(order, site);
      if (own !== turn.current) return;
      finish(result.ok ? { state: 'made', made: result.value } : { state: 'failed', problems: result.error });
      if (result.ok) savePackage(result.value);
    } catch {
      finish({ state: 'lost' });
    }
  };
  const forget = () => {
    turn.current += 1;
    setMaking({ state: 'idle' });
  };
  return { making, make, forget };
}

export const savePackage = ({ name, bytes, type }: MadePackage): void => saveFile(name, bytes, type);
