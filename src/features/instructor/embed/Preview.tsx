import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SnippetChoice } from '../../../core/embed/embed-snippet';
import { embedBuilderWords as words } from '../../../words/instructor/embed-builder';
import { frameAddress, frameHeight } from './embed-choice';
import styles from './Preview.module.css';

const widths = { phone: 360, column: 640, wide: 1024 } as const;
const widthNames = ['phone', 'column', 'wide'] as const;
const bounds = { least: 280, most: 1200 };

type PreviewProps = {
  frame: RefObject<HTMLIFrameElement | null>;
  snippet: SnippetChoice | undefined;
  /** What the frame asked for, where somebody listens. */
  height: number | undefined;
};

/** The snippet's frame as it stands on a page, as wide as one likes. */
export function Preview({ frame, snippet, height }: PreviewProps) {
  const rangeId = useId();
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>();
  const [measured, setMeasured] = useState<number>(widths.column);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const now = Math.round(element.offsetWidth);
      setMeasured(now);
      // Whoever pulled the corner has chosen a width too.
      setWidth((before) => before && now);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div className={styles.preview}>
      <div className={styles.tools}>
        <fieldset className={styles.widths}>
          <legend className="spoken">{words.widthGroup}</legend>
          {widthNames.map((name) => (
            <button
              key={name}
              type="button"
              className={styles.width}
              aria-pressed={measured === widths[name]}
              onClick={() => setWidth(widths[name])}
            >
              {words.widths[name]} <small>{widths[name]}</small>
            </button>
          ))}
        </fieldset>
        <label htmlFor={rangeId} className={styles.exact}>
          <span>{words.width(measured)}</span>
          <input
            id={rangeId}
            type="range"
            min={bounds.least}
            max={bounds.most}
            step={10}
            value={measured}
            onInput={(event) => setWidth(Number(event.currentTarget.value))}
          />
        </label>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.stage} aria-label={words.stage} tabIndex={0}>
        <div ref={box} className={styles.box} style={width === undefined ? {} : { width: `${width}px` }}>
          {snippet ? (
            <iframe
              key={frameAddress(snippet)}
              ref={frame}
              src={frameAddress(snippet)}
              title={snippet.title}
              loading="lazy"
              style={{ width: '100%', height: `${Math.ceil(height ?? frameHeight(snippet))}px`, border: '0' }}
            />
          ) : (
            <p className={styles.waiting}>{words.waiting}</p>
          )}
        </div>
      </section>
      {snippet?.options?.keepsProgress !== false && <p className={styles.note}>{words.previewNote}</p>}
    </div>
  );
}
