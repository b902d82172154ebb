import { useEffect, useRef, useState } from 'preact/hooks';
import { wordsIn } from '../../course/search/search-words';
import type { SearchGroup, SearchIndex } from './search-index';

/** `text` is what the groups were found for. */
export type SearchState =
  | { phase: 'idle' }
  | { phase: 'found'; text: string; groups: readonly SearchGroup[] }
  | { phase: 'failed' };

/** Searches while someone types: one search at a time, and the next one for what is typed by then. */
export function useSearch(open: () => Promise<SearchIndex>): { state: SearchState; find: (typed: string) => void } {
  const [state, setState] = useState<SearchState>({ phase: 'idle' });
  const wanted = useRef('');
  const isBusy = useRef(false);
  const first = useRef(open);
  useEffect(() => void first.current().catch(() => setState({ phase: 'failed' })), []);

  const run = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    let done: string | undefined;
    try {
      while (done !== wanted.current) {
        const text = wanted.current;
        const groups = text === '' ? undefined : await (await open()).search(text);
        done = text;
        setState(groups ? { phase: 'found', text, groups } : { phase: 'idle' });
      }
    } catch {
      setState({ phase: 'failed' });
    } finally {
      isBusy.current = false;
    }
  };
  const find = (typed: string) => {
    wanted.current = wordsIn(typed).length > 0 ? typed.trim() : '';
    void run();
  };
  return { state, find };
}

/** The value after it has rested for a while, so that a screen reader is not told every step of typing. */
export function useRested<T>(value: T, milliseconds: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}
