import { useMemo } from 'preact/hooks';
import type { ResultsPageData } from '../../course/page-data';
import { writeCsv } from '../../interchange/results/write/write-csv';
import { saveFile } from '../../ui/save-file';
import { itemResultsWords } from '../../words/instructor/item-results';
import { words } from '../../words/words';
import { paths } from '../paths';
import { SiteLink } from '../SiteLink';
import { DropZone, focusField } from './DropZone';
import { FileList } from './FileList';
import { ItemTable } from './ItemTable';
import { itemsTable, optionsTable, rowsOf } from './item-rows';
import styles from './ResultsPage.module.css';
import { Sources } from './Sources';
import { type Results, useResults } from './use-results';

/** How the questions did in a class, from files that never leave the browser. */
export function ResultsPage({ data }: { data: ResultsPageData }) {
  const results = useResults(data);
  const { files, progress, leftOut } = results;
  return (
    <div className={`page ${styles.page}`}>
      <p className={styles.up}>
        <SiteLink to={paths.instructors()}>{words.titles.instructors}</SiteLink>
      </p>
      <h1 tabIndex={-1}>{words.titles.results}</h1>
      <p className={styles.intro}>
        {itemResultsWords.intro}
        <noscript>
          <span> {itemResultsWords.noScripts}</span>
        </noscript>
      </p>
      <DropZone onFiles={results.add} onSample={() => results.addSample(itemResultsWords.drop.sampleName)} />
      <div className={styles.line}>
        <p role="status" className={styles.status}>
          {statusOf(results)}
        </p>
        {progress && progress.of > 1 && (
          <button
            type="button"
            className="button"
            onClick={() => {
              focusField();
              results.cancel();
            }}
          >
            {itemResultsWords.cancel}
          </button>
        )}
      </div>
      {leftOut > 0 && <p className={styles.notice}>{itemResultsWords.leftOut(leftOut)}</p>}
      {files.some((file) => file.isRead && file.kind === 'sample') && (
        <p className={styles.notice}>{itemResultsWords.sampleNotice}</p>
      )}
      <Items results={results} />
      {files.length > 0 && <FileList files={files} onRemove={results.remove} onClear={results.clear} />}
      <Sources isFolded={files.length > 0} />
    </div>
  );
}

function statusOf({ progress, files, health }: Results): string {
  if (progress) return itemResultsWords.progress(progress.done, progress.of);
  if (files.length === 0 || !health) return '';
  if (health.items.length === 0) return itemResultsWords.noAnswers;
  return itemResultsWords.summary(health.items.length, health.answers, health.learners);
}

function Items({ results: { health, questions } }: { results: Results }) {
  const rows = useMemo(() => rowsOf(health?.items ?? [], questions), [health, questions]);
  const { table, csv } = itemResultsWords;
  if (rows.length === 0) return null;
  const hasOptions = rows.some((row) => row.health.options.length > 0);
  const save = (name: string, text: string) => saveFile(name, text, 'text/csv;charset=utf-8');
  return (
    <section aria-labelledby="results-items">
      <h2 id="results-items" className={styles.heading}>
        {table.title}
      </h2>
      <p className={styles.legend}>{table.legend}</p>
      <ItemTable rows={rows} />
      <div className={styles.actions}>
        <button type="button" className="button" onClick={() => save(csv.items, writeCsv(itemsTable(rows)))}>
          {table.downloadItems}
        </button>
        {hasOptions && (
          <button type="button" className="button" onClick={() => save(csv.options, writeCsv(optionsTable(rows)))}>
            {table.downloadOptions}
          </button>
        )}
      </div>
    </section>
  );
}
