import type { RefObject } from 'preact';
import type { Session, SessionEvent } from '../../../study/session';
import { examWords } from '../../../words/exam';
import { optionKeys, pickOption } from '../../option-keys';
import { ShortcutHelp } from '../../ShortcutHelp';
import { type Shortcuts, useShortcuts } from '../../use-shortcuts';
import { surenesses } from './item/SurenessField';

const words = examWords.paper;

type Props = {
  session: Session;
  optionCount: number;
  options: RefObject<HTMLDivElement | null>;
  onEvent: (event: SessionEvent) => void;
  /** Says what a key did where no control says it. */
  onSay: (text: string) => void;
};

/** The single keys of a paper, and the list of them. */
export function PaperKeys({ session, optionCount, options, onEvent, onSay }: Props) {
  const { current, items, phase } = session;
  const next = () =>
    onEvent(current < items.length - 1 ? { type: 'moved', to: current + 1 } : { type: 'review-opened' });
  const previous = () => onEvent({ type: 'moved', to: phase === 'reviewing' ? current : current - 1 });
  const flag = () => {
    const isFlagged = !items[current]?.isFlagged;
    onEvent({ type: 'flagged', index: current, isFlagged });
    onSay(words.saidFlag(isFlagged));
  };
  const rate = (sureness: (typeof surenesses)[number]) => () => {
    onEvent({ type: 'rated', index: current, sureness });
    onSay(words.sureness[sureness]);
  };
  const back: Shortcuts = { p: previous, ArrowLeft: previous };
  useShortcuts(
    phase === 'reviewing'
      ? back
      : {
          ...Object.fromEntries(surenesses.map((sureness) => [sureness.charAt(0), rate(sureness)])),
          ...optionKeys(optionCount, (index) => pickOption(options.current, index)),
          ...back,
          n: next,
          ArrowRight: next,
          f: flag,
          r: () => onEvent({ type: 'review-opened' }),
        },
  );
  return <ShortcutHelp lines={lines} />;
}

const lines = [
  { keys: ['1–9', 'A–E'], does: words.keys.pick },
  { keys: ['n', 'ArrowRight'], does: words.keys.next },
  { keys: ['p', 'ArrowLeft'], does: words.keys.previous },
  { keys: ['f'], does: words.keys.flag },
  { keys: ['r'], does: words.keys.review },
  { keys: ['g', 'u', 's'], does: words.keys.sureness },
];
