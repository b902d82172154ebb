import { createElement } from 'preact';
import { useId } from 'preact/hooks';
import { practiceWords } from '../../../words/practice';
import { Passages } from '../../Passages';
import { paths } from '../../paths';
import { SiteLink } from '../../SiteLink';
import { useProseActions } from '../../use-prose-actions';
import styles from './PassagePanel.module.css';
import { useLessonSection } from './use-lesson-section';

const words = practiceWords.set;

type PassagePanelProps = {
  id: string;
  address: string;
  name: { lesson: string; heading: string };
  onClose: () => void;
};

/** A passage of a lesson beside the question that it explains. */
export function PassagePanel({ id, address, name, onClose }: PassagePanelProps) {
  const headingId = useId();
  const section = useLessonSection(address);
  const prose = useProseActions();
  const [lesson = '', anchor] = address.split('#');
  const isHere = section !== 'loading' && section !== 'failed';
  // The headings inside the passage follow on its own.
  const level = isHere ? Math.min(4, Math.max(2, section.depth)) : 2;
  return (
    <section id={id} className={styles.panel} aria-labelledby={headingId}>
      <div className={styles.head}>
        <p className={styles.from}>
          {words.fromLesson} <strong>{name.lesson}</strong>
        </p>
        <button type="button" className={styles.close} onClick={onClose}>
          {words.close}
        </button>
      </div>
      {createElement(`h${level}`, { id: headingId, className: styles.heading }, isHere ? section.title : name.heading)}
      {section === 'loading' && <p>{words.passageLoading}</p>}
      {section === 'failed' && <p>{words.passageFailed}</p>}
      {isHere && (
        // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: it only hears the clicks of buttons inside
        <div className={`prose ${styles.prose}`} onClick={prose.handlers.onClick}>
          <Passages passages={section.passages} />
        </div>
      )}
      <p className={styles.whole}>
        <SiteLink to={paths.lesson(lesson, anchor)}>{words.openLesson}</SiteLink>
      </p>
      <p role="status" className="spoken">
        {prose.said}
      </p>
    </section>
  );
}
