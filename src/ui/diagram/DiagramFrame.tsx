import { useEffect, useRef, useState } from 'preact/hooks';
import styles from './DiagramFrame.module.css';
import { drawRequest, frameLimits, readFrameAnswer } from './frame-messages';
import { useTheme } from './use-theme';

type Props = { url: string; title: string; source: string; onDrawn: () => void; onFailed: () => void };

/** A diagram drawn by the sandboxed frame at `url`. It has no rights on this page, and whoever shows it removes it when it fails. */
export function DiagramFrame({ url, title, source, onDrawn, onFailed }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [isLoaded, setIsLoaded] = useState(false);
  const [height, setHeight] = useState<number>();
  const theme = useTheme();

  useEffect(() => {
    const frameWindow = frame.current?.contentWindow;
    if (!isLoaded || !frameWindow) return;
    const watchdog = setTimeout(onFailed, frameLimits.patience);
    const listen = (event: MessageEvent<unknown>) => {
      if (event.source !== frameWindow) return;
      const answer = readFrameAnswer(event.data);
      if (!answer) return;
      clearTimeout(watchdog);
      if (answer.drillbook === 'diagram-failed') return onFailed();
      setHeight(answer.height);
      onDrawn();
    };
    addEventListener('message', listen);
    // A sandboxed frame has no origin that could be named; what it is sent is the text of one diagram.
    frameWindow.postMessage(drawRequest(source, theme), '*');
    return () => {
      clearTimeout(watchdog);
      removeEventListener('message', listen);
    };
  }, [isLoaded, source, theme, onDrawn, onFailed]);

  return (
    <iframe
      ref={frame}
      className={styles.frame}
      src={url}
      title={title}
      sandbox="allow-scripts"
      height={height ?? 1}
      onLoad={() => setIsLoaded(true)}
    />
  );
}
