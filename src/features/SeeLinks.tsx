import { useContext } from 'preact/hooks';
import { words } from '../words/words';
import { paths } from './paths';
import styles from './SeeLinks.module.css';
import { SiteLink } from './SiteLink';
import { SiteReachContext } from './site-data';

/** Links to the passages that explain an answer, by their `lesson#anchor` addresses; `lesson` is the one on this page. Those out of reach are left out. */
export function SeeLinks({ see, lesson }: { see: readonly string[]; lesson?: string }) {
  const reach = useContext(SiteReachContext);
  return see.map((address) => {
    const [id = '', anchor = ''] = address.split('#');
    if (id !== lesson && reach.to === 'nowhere') return null;
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
