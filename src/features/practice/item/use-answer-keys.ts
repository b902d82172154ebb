import type { RefObject } from 'preact';
import type { Question } from '../../../questions/question-kinds';
import { useSettings } from '../../../stores/stores-context';
import { optionKeys, pickOption } from '../../option-keys';
import { useShortcuts } from '../../use-shortcuts';

type AnswerKeys = {
  card: RefObject<HTMLElement | null>;
  question: Question;
  isChecked: boolean;
  onGoOn: () => void;
};

/**
 * The keys that answer the question in `card`: digits and letters pick options, Enter checks and then goes on, H hints.
 * Gives what is to be done with Enter inside a text field of the question, where it checks too.
 */
export function useAnswerKeys({ card, question, isChecked, onGoOn }: AnswerKeys): (event: KeyboardEvent) => void {
  const areKeysOn = useSettings((settings) => settings.shortcuts) === 'on';
  const press = (action: 'check' | 'hint') =>
    card.current?.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
  const count = question.kind === 'choice' ? question.ask.options.length : 0;
  // F, G and H mean the same at every question; options from the sixth on are picked by their digits.
  const { f, g, h, ...picks } = optionKeys(count, (index) => pickOption(card.current, index));
  useShortcuts({
    ...picks,
    h: () => press('hint'),
    Enter: () => (isChecked ? onGoOn() : press('check')),
  });
  return ({ key, repeat, ctrlKey, metaKey, altKey, shiftKey, target, isComposing }) => {
    const isPlainEnter = key === 'Enter' && !repeat && !ctrlKey && !metaKey && !altKey && !shiftKey;
    const isText = target instanceof HTMLInputElement && target.type === 'text';
    if (areKeysOn && isPlainEnter && isText && !isComposing) press('check');
  };
}
