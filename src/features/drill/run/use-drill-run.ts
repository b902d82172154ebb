import { useEffectEvent } from 'preact/compat';
import { useEffect, useRef, useState } from 'preact/hooks';
import { newId } from '../../../platform/new-id';
import { useSessionActions } from '../../../stores/session/sessions-context';
import { useLearnerActions } from '../../../stores/stores-context';
import { advanceDrill, type DrillMap, startRun } from '../../../study/drill';
import { answerOf, type KeptRun, keptRunJson, readKeptRun } from '../kept-run';

/** Where the reader is to go on after a step of their own; a new object each time. */
export type Arrival = { at: 'consequence' | 'scene' };

export type LiveRun = {
  /** Undefined until the drill is started, or found in the memory. */
  kept: KeptRun | undefined;
  isCut: boolean;
  arrival: Arrival | undefined;
  begin: () => void;
  decide: (option: number) => void;
  goBack: (step: number) => void;
  startOver: () => void;
};

const freshRun = (): KeptRun => ({ run: startRun(), attempt: newId(), isRecorded: false });

/** The run of a drill, kept at each step and remembered as an answer at an ending. */
export function useDrillRun(drill: string, map: DrillMap): LiveRun {
  const { loadDrill, saveDrill } = useSessionActions();
  const { recordAnswers } = useLearnerActions();
  const [kept, setKept] = useState<KeptRun>();
  const [isCut, setIsCut] = useState(false);
  const [arrival, setArrival] = useState<Arrival>();
  const loading = useRef<Promise<boolean>>(undefined);

  /** At an ending the run becomes an answer, once; under an id of its own, so that a crash in between cannot double it. */
  const settle = (next: KeptRun): KeptRun => {
    const answer = next.isRecorded ? undefined : answerOf(drill, map, next);
    if (!answer) return next;
    recordAnswers([answer]);
    const recorded = { ...next, isRecorded: true };
    saveDrill(drill, keptRunJson(recorded));
    return recorded;
  };
  const put = (next: KeptRun) => {
    saveDrill(drill, keptRunJson(next));
    setKept(settle(next));
  };
  const advance = (event: Parameters<typeof advanceDrill>[2], at: Arrival['at']) => {
    if (!kept) return;
    const run = advanceDrill(map, kept.run, event);
    if (run === kept.run) return;
    setIsCut(false);
    setArrival({ at });
    put({ ...kept, run, isRecorded: false });
  };
  const start = () => {
    setIsCut(false);
    setArrival({ at: 'scene' });
    put(freshRun());
  };

  const adopt = useEffectEvent((read: { kept: KeptRun; isCut: boolean }) => {
    setKept(read.isCut ? read.kept : settle(read.kept));
    setIsCut(read.isCut);
  });
  useEffect(() => {
    let isWanted = true;
    loading.current = loadDrill(drill).then((stored) => {
      const read = readKeptRun(map, stored);
      if (isWanted && read) adopt(read);
      return read !== undefined;
    });
    return () => {
      isWanted = false;
    };
  }, [drill, map, loadDrill]);

  return {
    kept,
    isCut,
    arrival,
    // A start that comes before the memory is there must not wipe out what it holds.
    begin: () => void loading.current?.then((isFound) => (isFound ? setArrival({ at: 'scene' }) : start())),
    decide: (option) => advance({ type: 'chose', option }, 'consequence'),
    goBack: (step) => advance({ type: 'went-back', step }, 'scene'),
    startOver: start,
  };
}
