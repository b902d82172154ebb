import { reportAddress } from '../../../course/practice/report-address';
import { type Kind, kindOf, type Question } from '../../../questions/question-kinds';
import { practiceWords } from '../../../words/practice';
import styles from './SetTools.module.css';

const words = practiceWords.set;

/** Opens a report of the question that is already filled in. Shown where the address is known, so never in a static page. */
export function ReportLink({ report, question }: { report: string; question: Question }) {
  const body = [words.reportAsk, '', '', '—', question.id, window.location.href, '', ...textOf(question)];
  const href = reportAddress(report, { title: words.reportTitle(question.id), body: body.join('\n') });
  if (href === undefined) return null;
  const isMail = href.startsWith('mailto:');
  return (
    <a
      href={href}
      className={isMail ? styles.report : `${styles.report} outside`}
      {...(!isMail && { target: '_blank', rel: 'noopener noreferrer' })}
    >
      {words.report}
    </a>
  );
}

const textOf = <K extends Kind>(question: Question<K>): string[] => {
  const kind = kindOf(question);
  return [question.title.text, ...kind.describe(question.ask, kind.blank(question.ask))];
};
