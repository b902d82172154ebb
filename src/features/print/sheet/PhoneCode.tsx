import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { qrCode } from '../../../packaging/print/qr-code';
import { printWords } from '../../../words/instructor/print';
import { useSiteHref } from '../../SiteLink';
import styles from './SheetHead.module.css';

const words = printWords.sheet;

/** What a phone's camera resolves at arm's length, and the least that looks like a code, in millimetres. */
const moduleWidth = 0.5;
const leastWidth = 26;

/** The address as a code and as text, from the site's own root at the time of printing. */
export function PhoneCode({ path, label }: { path: string; label: string }) {
  const address = new URL(useSiteHref()(path), window.location.href).href;
  const code = useMemo(() => qrCode(address), [address]);
  const width = code && `${Math.max(leastWidth, Math.round(code.size * moduleWidth))}mm`;
  return (
    <figure className={styles.phone}>
      {code && (
        <svg
          className={styles.code}
          viewBox={`0 0 ${code.size} ${code.size}`}
          width={width}
          height={width}
          shapeRendering="crispEdges"
          role="img"
          aria-label={words.code(address)}
        >
          <rect width={code.size} height={code.size} fill="#fff" />
          <path d={code.path} fill="#000" />
        </svg>
      )}
      <figcaption>
        {label}
        {!code && ` (${words.tooLong})`}
        <a href={address}>
          {piecesOf(address).map((piece, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of an address may repeat
            <Fragment key={index}>
              {piece}
              <wbr />
            </Fragment>
          ))}
        </a>
      </figcaption>
    </figure>
  );
}

/** Without its scheme, cut where a line may end. */
const piecesOf = (address: string): string[] => address.replace(/^https?:\/\//, '').match(/[^/?&,]*[/?&,]?/g) ?? [];
