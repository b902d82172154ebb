import { useSessionActions } from '../../../stores/session/sessions-context';
import { examWords } from '../../../words/exam';
import styles from '../PaperPage.module.css';

const words = examWords.paper.elsewhere;

/** Another tab has the paper; nothing of it is shown here. */
export function PaperElsewhere({ id }: { id: string }) {
  const { takeOver } = useSessionActions();
  return (
    <section className={styles.elsewhere} aria-labelledby="paper-elsewhere">
      <h2 id="paper-elsewhere">{words.title}</h2>
      <p>{words.text}</p>
      <button type="button" className="button button-main" onClick={() => void takeOver(id)}>
        {words.goOn}
      </button>
    </section>
  );
}
