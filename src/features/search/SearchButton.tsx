import type { ComponentType } from 'preact';
import { useEffectEvent } from 'preact/compat';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../words/words';
import { paths } from '../paths';
import { useSiteHref } from '../SiteLink';
import { needsKey, useShortcuts } from '../use-shortcuts';
import styles from './SearchButton.module.css';

const load = () => import('./SearchDialog');

/** Leads to the list of contents; with scripts it opens the search instead, as do “/” and Ctrl-K. Loads nothing of it before it is wanted. */
export function SearchButton({ isHere }: { isHere: boolean }) {
  const link = useRef<HTMLAnchorElement>(null);
  const [Dialog, setDialog] = useState<ComponentType<{ onClose: () => void }>>();
  const href = useSiteHref()(paths.search());
  const warm = () => void load().catch(() => {});
  const open = () =>
    load().then(
      ({ SearchDialog }) => setDialog(() => SearchDialog),
      // The code did not come, so the list does.
      () => link.current && location.assign(link.current.href),
    );
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event;
    if (key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    if (target instanceof Element && needsKey(target, 'k')) return;
    event.preventDefault();
    void open();
  });
  useLayoutEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  useShortcuts({ '/': open });
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void open();
  };
  return (
    <>
      <a
        ref={link}
        href={href}
        className={styles.search}
        aria-current={isHere ? 'page' : undefined}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={onClick}
        onPointerEnter={warm}
        onFocus={warm}
      >
        {words.site.search}
      </a>
      {Dialog && <Dialog onClose={() => setDialog(undefined)} />}
    </>
  );
}
