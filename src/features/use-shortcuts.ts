import { useEffectEvent } from 'preact/compat';
import { useLayoutEffect } from 'preact/hooks';
import { useSettings } from '../stores/stores-context';

/** What each key does, by its name in `KeyboardEvent.key`; letters in lower case. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/**
 * Single keys for the screen they stand on, while `isOn` and as long as the learner has not switched them off. A key is
 * left alone while someone types in a field, holds a modifier or has a dialog open, where a control needs it itself,
 * and when it repeats because it is held down.
 */
export function useShortcuts(shortcuts: Shortcuts, isOn = true): void {
  const isWanted = useSettings((settings) => settings.shortcuts) === 'on' && isOn;
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const key = keyOf(event);
    if (key === undefined || !Object.hasOwn(shortcuts, key)) return;
    event.preventDefault();
    shortcuts[key]?.();
  });
  useLayoutEffect(() => {
    if (!isWanted) return undefined;
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isWanted]);
}

/** The key that an event gives to the screen; undefined where it belongs to something else. */
export function keyOf(event: KeyboardEvent): string | undefined {
  const { key, target } = event;
  if (event.defaultPrevented || event.isComposing || event.repeat) return undefined;
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const name = key.length === 1 ? key.toLowerCase() : key;
  // Shift makes the signs and, on some keyboards, the digits; with a letter or a named key it is a modifier.
  if (event.shiftKey && (key.length > 1 || /\p{L}/u.test(key))) return undefined;
  if (document.querySelector('dialog[open]')) return undefined;
  return target instanceof Element && needsKey(target, name) ? undefined : name;
}

/** Whether the control in focus does something with this key itself. */
export function needsKey(target: Element, key: string): boolean {
  if (target.closest('select, textarea, [contenteditable]:not([contenteditable="false"])')) return true;
  // What can be scrolled and has the focus is scrolled with the arrows.
  if (key.startsWith('Arrow') && target.closest('[tabindex="0"]')) return true;
  const isEnterOrSpace = key === 'Enter' || key === ' ';
  if (target instanceof HTMLInputElement) {
    if (target.type === 'radio') return key.startsWith('Arrow') || key === ' ';
    if (target.type === 'checkbox') return key === ' ';
    return !/^(?:button|submit|reset|image|file|color)$/.test(target.type) || isEnterOrSpace;
  }
  return isEnterOrSpace && target.closest('button, a[href], summary, [role="button"]') !== null;
}
