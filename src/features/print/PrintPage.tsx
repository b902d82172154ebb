import { useSyncExternalStore } from 'preact/compat';
import { useMemo } from 'preact/hooks';
import type { PrintPageData } from '../../course/page-data';
import { type Printable, type PrintChoice, printSearch, readPrintChoice } from '../../packaging/print/print-choice';
import { itemsOf } from '../../packaging/print/sheet';
import { printWords as words } from '../../words/instructor/print';
import { words as site } from '../../words/words';
import { paths } from '../paths';
import { SiteLink } from '../SiteLink';
import { useLocation, useNavigate } from '../site-location';
import { PrintForm } from './form/PrintForm';
import styles from './PrintPage.module.css';
import { SheetView } from './sheet/SheetView';
import { useSheet } from './use-sheet';

const leastItems = 5;
const noChange = () => () => {};

const printableOf = ({ modules, phases, lengths }: PrintPageData): Printable => ({
  lessons: modules.flatMap(({ lessons }) => lessons.map(({ id }) => id)),
  phases: phases.map(({ id }) => id),
  lengths: { least: Math.min(leastItems, lengths.most), most: lengths.most },
});

/** A sheet for paper and the form that chooses it; the address says which one. */
export function PrintPage({ data }: { data: PrintPageData }) {
  const { search } = useLocation();
  const navigate = useNavigate();
  // The static page knows no address; the sheet that it names comes right after.
  const address = useSyncExternalStore<string | undefined>(
    noChange,
    () => search,
    () => undefined,
  );
  const known = useMemo(() => printableOf(data), [data]);
  const { choice, odd } = useMemo(
    () => readPrintChoice(new Map(new URLSearchParams(address ?? '')), known),
    [address, known],
  );
  const { state, sheet, retry } = useSheet(address === undefined ? undefined : choice);
  const choose = (next: PrintChoice) => navigate({ search: printSearch(next) }, { replace: true });
  const total = sheet ? itemsOf(sheet.blocks).length : 0;
  const isEmpty = state === 'ready' && total === 0;
  return (
    <div className={`page ${styles.page}`}>
      <div className={styles.screen}>
        <p className={styles.up}>
          <SiteLink to={paths.instructors()}>{site.titles.instructors}</SiteLink>
        </p>
        <h1 tabIndex={-1}>{site.titles.print}</h1>
        <p className={styles.intro}>{words.intro}</p>
        <noscript>
          <p>{words.noScripts}</p>
        </noscript>
        <PrintForm
          data={data}
          known={known}
          choice={choice}
          isReady={state === 'ready' && !isEmpty}
          onChoose={choose}
        />
        {odd.length > 0 && <p className={styles.odd}>{words.odd(odd.map((name) => words.oddParts[name]))}</p>}
        <p role="status" className={state === 'ready' && !isEmpty ? 'spoken' : styles.line}>
          {state === 'loading' && address !== undefined && words.loading}
          {state === 'failed' && words.failed}
          {state === 'ready' && (isEmpty ? words.empty : sheet && words.ready(total, sheet.title))}
        </p>
        {state === 'failed' && (
          <button type="button" className="button" onClick={retry}>
            {words.retry}
          </button>
        )}
      </div>
      {sheet && total > 0 && (
        <div className={styles.desk} aria-busy={state === 'loading'}>
          <SheetView sheet={sheet} choice={choice} course={data.course} />
        </div>
      )}
    </div>
  );
}
