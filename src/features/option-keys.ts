import type { Shortcuts } from './use-shortcuts';

const letters = 'abcdefghi';

/** The digits and letters that pick the first, second, third … of `count` options; there are at most nine of each. */
export function optionKeys(count: number, pick: (index: number) => void): Shortcuts {
  const indexes = [...letters].slice(0, count).map((letter, index) => ({ letter, index }));
  return Object.fromEntries(
    indexes.flatMap(({ letter, index }) => [
      [letter, () => pick(index)],
      [String(index + 1), () => pick(index)],
    ]),
  );
}

/** Does to the option at `index` inside `options` what a click does, and moves the focus there, so that it is heard. */
export function pickOption(options: Element | null, index: number): void {
  const inputs = options?.querySelectorAll<HTMLInputElement>('input:is([type="radio"], [type="checkbox"])') ?? [];
  const input = inputs[index];
  input?.focus();
  input?.click();
}
