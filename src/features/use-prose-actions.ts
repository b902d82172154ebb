import { useState } from 'preact/hooks';
import { words } from '../words/words';

/** What the buttons and links inside the prose do: copy code, and copy the address of a heading on its way there. */
export function useProseActions() {
  const [said, setSaid] = useState('');
  const copy = async (text: string, done: string) => {
    setSaid('');
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
      return true;
    } catch {
      setSaid(words.copyFailed);
      return false;
    }
  };
  const onClick = async (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const button = target?.closest('[data-copy]');
    const heading = target?.closest<HTMLAnchorElement>('.heading-link');
    if (heading) await copy(new URL(heading.getAttribute('href') ?? '', window.location.href).href, words.linkCopied);
    if (!button) return;
    const code = button.closest('figure')?.querySelector('code')?.textContent ?? '';
    const isCopied = await copy(code, words.copied);
    button.textContent = isCopied ? words.copied : words.copyFailed;
    window.setTimeout(() => {
      button.textContent = words.content.copyCode;
    }, 2_000);
  };
  return { said, handlers: { onClick } };
}
