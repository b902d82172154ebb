import { useId, useState } from 'preact/hooks';
import { eventLogText, type LoggedEvent } from '../../../core/embed/log/event-log';
import { saveFile } from '../../../ui/save-file';
import { embedBuilderWords } from '../../../words/instructor/embed-builder';
import styles from './EventLog.module.css';
import { eventLine, spokenLine } from './event-line';
import type { FrameEvents } from './use-frame-events';

const words = embedBuilderWords.log;

/** More lines nobody reads, and a frame that talks without end must not make the page slow. */
const mostListed = 100;

/** What the frame has told so far, the latest first. `isSilent` where nobody would hear it on a page. */
export function EventLog({ log, isSilent }: { log: FrameEvents; isSilent: boolean }) {
  const titleId = useId();
  const [saved, setSaved] = useState('');
  const { events, older, clear } = log;
  const listed = events.slice(-mostListed);
  const hidden = older + events.length - listed.length;
  const save = () => {
    const text = eventLogText(events);
    saveFile(words.fileName, text, 'application/json');
    setSaved(text);
  };
  return (
    <section className={styles.log} aria-labelledby={titleId}>
      <h4 id={titleId}>{words.title}</h4>
      <p className={styles.note}>{isSilent ? words.silent : words.about}</p>
      <p role="status" className="spoken">
        {spokenLine(events, older)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.list} aria-label={words.list} tabIndex={0}>
        {events.length === 0 ? (
          <p className={styles.empty}>{words.empty}</p>
        ) : (
          <table>
            <thead>
              <tr>
                <th scope="col">{words.columns.time}</th>
                <th scope="col">{words.columns.event}</th>
                <th scope="col">{words.columns.detail}</th>
              </tr>
            </thead>
            <tbody>
              {numbered(listed, hidden).map(({ number, event }) => (
                <tr key={number} data-event={event.type}>
                  <td>{timeOf(event.at)}</td>
                  <td>
                    <code>{event.type}</code>
                  </td>
                  <td>{eventLine(event)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      {hidden > 0 && <p className={styles.note}>{words.older(hidden)}</p>}
      <div className={styles.actions}>
        <button type="button" className="button" aria-disabled={events.length === 0} onClick={clear}>
          {words.clear}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={events.length === 0}
          onClick={() => events.length && save()}
        >
          {words.download}
        </button>
      </div>
      {saved !== '' && (
        <details className={styles.fallback}>
          <summary>{words.copyFallback}</summary>
          <textarea readOnly rows={6} aria-label={words.fileName} value={saved} />
        </details>
      )}
    </section>
  );
}

/** The latest first, each with its number of all. */
const numbered = (events: readonly LoggedEvent[], older: number) =>
  events.map((event, index) => ({ number: older + index + 1, event })).toReversed();

/** The time of day of a moment in milliseconds, to the second, as the device tells it. */
function timeOf(at: number): string {
  const time = new Date(at);
  return [time.getHours(), time.getMinutes(), time.getSeconds()].map((part) => `${part}`.padStart(2, '0')).join(':');
}
