import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { ResultsPageData, ResultsQuestion } from '../../course/page-data';
import { resultsQuestion } from '../../course/pages/results-data';
import { pieceOf } from '../../course/practice/index-pieces';
import { newId } from '../../platform/new-id';
import { SiteDataContext } from '../site-data';
import { type ClassHealth, type Desk, type FileReport, largestFile, mostFiles } from './desk/desk-messages';
import { lastPart } from './desk/match-course';

export type Results = {
  files: readonly FileReport[];
  health: ClassHealth | undefined;
  /** How many of how many files are read, while that goes on. */
  progress: { done: number; of: number } | undefined;
  /** How many files were left out of the last lot because there are too many. */
  leftOut: number;
  questions: ReadonlyMap<string, ResultsQuestion>;
  add: (files: readonly File[]) => void;
  addSample: (name: string) => void;
  remove: (id: string) => void;
  clear: () => void;
  /** Reads no more of the files that still wait. */
  cancel: () => void;
};

const keyOf = ({ id, options, right }: ResultsQuestion) => ({ id, options: options.map((option) => option.id), right });

/** The files of this visit and what their answers say; one file is read after another. */
export function useResults({ questions: named, parts }: ResultsPageData): Results {
  const { loadPiece } = useContext(SiteDataContext);
  const [files, setFiles] = useState<readonly FileReport[]>([]);
  const [health, setHealth] = useState<ClassHealth>();
  const [progress, setProgress] = useState<Results['progress']>();
  const [leftOut, setLeftOut] = useState(0);
  const [questions, setQuestions] = useState<ReadonlyMap<string, ResultsQuestion>>(
    () => new Map(named.map((question) => [question.id, question])),
  );
  const desk = useRef<Promise<Desk & { close: () => void }>>(undefined);
  const tail = useRef<Promise<unknown>>(Promise.resolve());
  const held = useRef(files);
  const lots = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the desk is opened once, before the first file, so that nothing is fetched after it
  useEffect(() => {
    const opened = import('./desk/open-desk').then(async ({ openDesk }) => {
      const open = await openDesk();
      await open.know(named.map(keyOf));
      return open;
    });
    desk.current = opened;
    return () => void opened.then((open) => open.close());
  }, []);
  const show = (next: readonly FileReport[]) => {
    held.current = next;
    setFiles(next);
  };
  /** What a large course knows of the questions that were answered; a piece that does not load leaves its ids as they are. */
  const nameItems = async (open: Desk, { items }: ClassHealth): Promise<boolean> => {
    if (!parts) return false;
    const pieces = new Set(items.map(({ item }) => pieceOf(lastPart(item), parts)));
    const loaded = await Promise.all([...pieces].map((piece) => loadPiece(piece).catch(() => [])));
    const more = loaded.flat().map(resultsQuestion);
    await open.know(more.map(keyOf));
    setQuestions((known) => new Map([...known, ...more.map((question) => [question.id, question] as const)]));
    return more.length > 0;
  };
  const count = async (open: Desk) => {
    const counted = await open.health();
    setHealth((await nameItems(open, counted)) ? await open.health() : counted);
  };
  /** One after another, whatever is asked meanwhile. */
  const queue = (work: (open: Desk) => Promise<void>) => {
    tail.current = tail.current.then(async () => {
      const open = await desk.current;
      if (open) await work(open);
    });
  };
  const isSample = (file: FileReport) => file.isRead && file.kind === 'sample';
  /** Made-up learners are never counted among real ones. */
  const dropSample = async (open: Desk) => {
    for (const { id } of held.current.filter(isSample)) await open.remove(id);
    show(held.current.filter((file) => !isSample(file)));
  };
  const add = (chosen: readonly File[]) => {
    const lot = lots.current;
    queue(async (open) => {
      await dropSample(open);
      const room = Math.max(0, mostFiles - held.current.length);
      setLeftOut(Math.max(0, chosen.length - room));
      for (const [done, file] of chosen.slice(0, room).entries()) {
        if (lot !== lots.current) break;
        setProgress({ done, of: Math.min(room, chosen.length) });
        const report = await readFile(open, file);
        show([...held.current, report]);
      }
      await count(open);
      setProgress(undefined);
    });
  };
  return {
    ...{ files, health, progress, leftOut, questions, add },
    addSample: (name) =>
      queue(async (open) => {
        if (held.current.some(isSample)) return;
        show([...held.current, await open.addSample(newId(), name)]);
        await count(open);
      }),
    remove: (id) =>
      queue(async (open) => {
        await open.remove(id);
        show(held.current.filter((file) => file.id !== id));
        await count(open);
      }),
    clear: () =>
      queue(async (open) => {
        for (const { id } of held.current) await open.remove(id);
        show([]);
        setLeftOut(0);
        await count(open);
      }),
    cancel: () => {
      lots.current += 1;
    },
  };
}

const readFile = async (desk: Desk, file: File): Promise<FileReport> => {
  const id = newId();
  const { name } = file;
  if (file.size > largestFile) return { id, name, isRead: false, problem: { code: 'large', most: largestFile } };
  return desk.add(id, file).catch((): FileReport => ({ id, name, isRead: false, problem: { code: 'closed' } }));
};
