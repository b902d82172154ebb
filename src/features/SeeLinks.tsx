import { words } from '../words/words';
import { paths } from './paths';
import styles from './SeeLinks.module.css';
import { SiteLink } from './SiteLink';

/** Links to the passages that explain an answer, by their `lesson#anchor` addresses; `lesson` is the one on this page. */
export function SeeLinks({ see, lesson }: { see: readonly string[]; lesson?: string }) {
  return see.map((address) => {
    const [id = '', anchor = ''] = address.split('#');
    return (
      <p key={address} className={styles.see}>
        {id === lesson ? (
          <a href={`#${anchor}`}>{words.questions.readPassage}</a>
        ) : (
          <SiteLink to={paths.lesson(id, anchor)}>{words.questions.readPassage}</SiteLink>
        )}
      </p>
    );
  });
}
