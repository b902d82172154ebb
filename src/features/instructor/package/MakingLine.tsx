import { packageMakerWords as words } from '../../../words/instructor/package-maker';
import styles from './PackageMaker.module.css';
import { type Making, savePackage } from './use-package';

/** How far the package is, in words; what to do where it did not come. */
export function MakingLine({ making }: { making: Making }) {
  return (
    <>
      <div role="status" className={styles.status} data-making={making.state}>
        {making.state === 'making' && words.making}
        {making.state === 'made' && words.made(making.made.name, making.made.bytes.length)}
        {making.state === 'lost' && words.lost}
        {making.state === 'failed' && (
          <>
            {words.failed}
            <ul>
              {making.problems.map(({ code, message, suggestion }) => (
                <li key={code}>
                  {message}
                  {suggestion !== undefined && ` ${words.suggestion(suggestion)}`}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {making.state === 'made' && (
        <div className={styles.after}>
          <button type="button" className="button" onClick={() => savePackage(making.made)}>
            {words.downloadAgain}
          </button>
          <p className={styles.hint}>{words.blocked}</p>
        </div>
      )}
    </>
  );
}
