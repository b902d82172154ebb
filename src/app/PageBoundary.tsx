import { Component, type ComponentChildren } from 'preact';
import { paths } from '../features/paths';
import { SiteLink } from '../features/SiteLink';
import { words } from '../words/words';
import styles from './NotFoundPage.module.css';

type Props = { path: string; children: ComponentChildren };
type State = { path: string; hasFailed: boolean };

/** Shows a way on when the page at `path` could not be loaded or drawn; Preact offers no other form for this than a class. */
export class PageBoundary extends Component<Props, State> {
  override state = { path: this.props.path, hasFailed: false };

  static override getDerivedStateFromError() {
    return { hasFailed: true };
  }

  /** Another page gets its own chance. */
  static override getDerivedStateFromProps({ path }: Props, state: State): State | null {
    return path === state.path ? null : { path, hasFailed: false };
  }

  override componentDidUpdate() {
    if (this.state.hasFailed) document.querySelector<HTMLElement>('main h1')?.focus();
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main className={styles.page}>
        <h1 tabIndex={-1}>{words.pageFailed.title}</h1>
        <p>{navigator.onLine ? words.pageFailed.text : words.pageFailed.offline}</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {words.pageFailed.retry}
        </button>
        <p>
          <SiteLink to={paths.home()}>{words.notFound.home}</SiteLink>
        </p>
      </main>
    );
  }
}
