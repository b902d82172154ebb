import { useState } from 'preact/hooks';
import { practiceWords as own } from '../../words/practice';
import { words } from '../../words/words';
import { useSiteHref } from '../SiteLink';
import styles from './CopyLink.module.css';

/** Copies the full address of a page of the site; where the browser does not allow that, shows it to be copied by hand. */
export function CopyLink({ address }: { address: () => string }) {
  const siteHref = useSiteHref();
  const [outcome, setOutcome] = useState<{ isCopied: boolean; link: string }>();
  const copy = async () => {
    setOutcome(undefined);
    const link = new URL(siteHref(address()), window.location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      setOutcome({ isCopied: true, link });
    } catch {
      setOutcome({ isCopied: false, link });
    }
  };
  return (
    <div className={styles.copy}>
      <button type="button" className="button" onClick={copy}>
        {own.copyLink}
      </button>
      <span role="status" className={styles.said}>
        {outcome && (outcome.isCopied ? words.linkCopied : words.copyFailed)}
      </span>
      {outcome?.isCopied === false && (
        <input
          type="text"
          readOnly
          aria-label={own.linkText}
          className={styles.link}
          value={outcome.link}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
