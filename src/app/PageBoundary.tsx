import { Component, type ReactNode } from 'react';
import { words } from '../words/words';
import styles from './NotFoundPage.module.css';

/** Shows a way on when a page could not be loaded or drawn; React offers no other form for this than a class. */
export class PageBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidUpdate() {
    if (this.state.hasFailed) document.querySelector<HTMLElement>('main h1')?.focus();
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main className={styles.page}>
        <h1 tabIndex={-1}>{words.pageFailed.title}</h1>
        <p>{words.pageFailed.text}</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {words.pageFailed.retry}
        </button>
      </main>
    );
  }
}
