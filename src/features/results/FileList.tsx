import { itemResultsWords } from '../../words/instructor/item-results';
import { focusField } from './DropZone';
import type { FileProblem, FileReport } from './desk/desk-messages';
import styles from './FileList.module.css';

const words = itemResultsWords.files;

type Props = { files: readonly FileReport[]; onRemove: (id: string) => void; onClear: () => void };

/** What was read of each file, and what was set aside. */
export function FileList({ files, onRemove, onClear }: Props) {
  return (
    <section aria-labelledby="results-files" className={styles.files}>
      <h2 id="results-files">{words.title}</h2>
      <ul>
        {files.map((file) => (
          <li key={file.id} data-read={file.isRead}>
            <p className={styles.name}>{file.name}</p>
            <FileLines file={file} />
            <button
              type="button"
              className={`button ${styles.remove}`}
              aria-label={words.remove(file.name)}
              onClick={(event) => {
                focusBeside(event.currentTarget);
                onRemove(file.id);
              }}
            >
              {words.removeShort}
            </button>
          </li>
        ))}
      </ul>
      {files.length > 1 && (
        <button
          type="button"
          className="button"
          onClick={() => {
            focusField();
            onClear();
          }}
        >
          {words.clear}
        </button>
      )}
    </section>
  );
}

/** The button of the next file, or of the one before, or the field: this one is about to go. */
function focusBeside(button: HTMLButtonElement): void {
  const buttons = [...(button.closest('ul')?.querySelectorAll('button') ?? [])];
  const place = buttons.indexOf(button);
  const beside = buttons[place + 1] ?? buttons[place - 1];
  if (beside) beside.focus();
  else focusField();
}

function FileLines({ file }: { file: FileReport }) {
  if (!file.isRead)
    return (
      <p className={styles.problem}>
        {words.notRead}: {problemText(file.problem)}
      </p>
    );
  return (
    <>
      <p className={styles.read}>
        {words.read(file.answers, file.learners)} · {words.kinds[file.kind]}
      </p>
      {oddOf(file).map(({ reason, count, line }) => (
        <p key={reason} className={styles.aside}>
          {words.setAsideLine(count, words.setAside[reason], line)}
        </p>
      ))}
    </>
  );
}

/** What was set aside and should not have to be; a log of events always tells of other things than answers. */
const oddOf = ({ kind, setAside }: Extract<FileReport, { isRead: true }>) =>
  setAside.filter(({ reason }) => kind !== 'events' || reason !== 'other');

function problemText(problem: FileProblem): string {
  const { problems } = itemResultsWords;
  switch (problem.code) {
    case 'json':
      return problems.json(problem.line);
    case 'quote':
      return problems.quote(problem.line);
    case 'columns':
      return problems.columns(problem.names);
    case 'rows':
    case 'large':
    case 'full':
      return problems[problem.code](problem.most);
    default:
      return problems[problem.code];
  }
}
