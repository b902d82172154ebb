import { useId, useRef } from 'preact/hooks';
import { useSettings, useSettingsActions } from '../stores/stores-context';
import { shortcutWords as words } from '../words/shortcut';
import styles from './ShortcutHelp.module.css';
import { useShortcuts } from './use-shortcuts';

/** Keys that do the same, and what that is: `{ keys: ['n', 'ArrowRight'], does: 'next question' }`. A range is one key: `'1–5'`. */
export type ShortcutLine = { keys: readonly string[]; does: string };

const helpKey = '?';

/** The button, and the key “?”, that list the keys of a screen; there they can be switched off for good. */
export function ShortcutHelp({ lines }: { lines: readonly ShortcutLine[] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const noteId = useId();
  const isOn = useSettings((settings) => settings.shortcuts) === 'on';
  const { choose } = useSettingsActions();
  const open = () => dialog.current?.showModal();
  useShortcuts({ [helpKey]: open });
  return (
    <div className={styles.help}>
      <button type="button" className={`button ${styles.open}`} onClick={open}>
        {words.open}{' '}
        {isOn && (
          <span aria-hidden="true" className={styles.key}>
            {helpKey}
          </span>
        )}
      </button>
      <dialog ref={dialog} className="dialog" aria-labelledby={titleId}>
        <h2 id={titleId}>{words.title}</h2>
        <table className={styles.keys} data-off={!isOn || undefined}>
          <thead>
            <tr>
              <th scope="col">{words.key}</th>
              <th scope="col">{words.does}</th>
            </tr>
          </thead>
          <tbody>
            {[...lines, { keys: [helpKey], does: words.help }].map(({ keys, does }) => (
              <tr key={does}>
                <th scope="row">
                  {keys.map((key, index) => (
                    <span key={key}>
                      {index > 0 && ` ${words.or} `}
                      <kbd className={styles.key}>{nameOf(key)}</kbd>
                    </span>
                  ))}
                </th>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <label className={styles.use}>
          <input
            type="checkbox"
            checked={isOn}
            aria-describedby={noteId}
            onChange={(event) => choose('shortcuts', event.currentTarget.checked ? 'on' : 'off')}
          />
          {words.use}
        </label>
        <p id={noteId} className={styles.note}>
          {words.off}
        </p>
        <button type="button" className="button button-main" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </dialog>
    </div>
  );
}

const names: Readonly<Record<string, string>> = words.names;
const nameOf = (key: string): string => names[key] ?? key.toUpperCase();
