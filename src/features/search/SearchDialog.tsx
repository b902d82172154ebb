import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { closeFromBackdropOrLink } from '../../ui/close-dialog';
import { searchWords as words } from '../../words/search';
import { paths } from '../paths';
import { SiteLink, useSiteHref } from '../SiteLink';
import styles from './SearchDialog.module.css';
import { SearchResults } from './SearchResults';
import { openSearchIndex, type SearchIndex } from './search-index';
import { type SearchState, useRested, useSearch } from './use-search';

const rest = 500;

/** Open while it is mounted; closes by Escape, its button, the backdrop or a result. `openIndex` stands in for the site's index. */
export function SearchDialog({ onClose, openIndex }: { onClose: () => void; openIndex?: () => Promise<SearchIndex> }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const titleId = useId();
  const inputId = useId();
  const keysId = useId();
  const root = useSiteHref()('/');
  const { state, find } = useSearch(openIndex ?? (() => openSearchIndex(new URL(root, location.href).href)));
  const said = useRested(statusOf(state), rest);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    input.current?.focus();
  }, []);

  const close = () => dialog.current?.close();
  const onKeyDown = (event: KeyboardEvent) => {
    const links = [...(dialog.current?.querySelectorAll<HTMLAnchorElement>('[data-result]') ?? [])];
    const at = links.findIndex((link) => link.contains(document.activeElement));
    const isInField = event.target === input.current;
    if (event.key === 'Enter' && isInField && !event.isComposing) {
      event.preventDefault();
      links[0]?.click();
    } else if (event.key === 'ArrowDown' && (isInField || at >= 0)) {
      event.preventDefault();
      links[Math.min(at + 1, links.length - 1)]?.focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault();
      (links[at - 1] ?? input.current)?.focus();
    }
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={closeFromBackdropOrLink}
      onKeyDown={onKeyDown}
    >
      <div className={styles.content}>
        <div className={styles.head}>
          <h2 id={titleId}>{words.title}</h2>
          <button type="button" className="button" onClick={close}>
            {words.close}
          </button>
        </div>
        <search className={styles.field}>
          <label htmlFor={inputId}>{words.label}</label>
          <input
            ref={input}
            id={inputId}
            type="text"
            inputMode="search"
            enterKeyHint="search"
            autoComplete="off"
            spellcheck={false}
            aria-describedby={keysId}
            onChange={(event) => find(event.currentTarget.value)}
          />
          <p id={keysId} className={styles.keys}>
            {words.keys}
          </p>
        </search>
        <p role="status" className={styles.status}>
          {said}
        </p>
        <div className={styles.results} data-searched={state.phase === 'found' ? state.text : undefined}>
          {state.phase === 'found' && <SearchResults groups={state.groups} />}
          <p className={styles.list}>
            <SiteLink to={paths.search()}>{words.list}</SiteLink>
          </p>
        </div>
      </div>
    </dialog>
  );
}

function statusOf(state: SearchState): string {
  if (state.phase === 'failed') return import.meta.env.DEV ? words.needsBuild : words.failed;
  if (state.phase === 'idle') return '';
  const total = state.groups.reduce((sum, group) => sum + group.total, 0);
  return total === 0 ? words.nothing(state.text) : words.found(total);
}
