import { paths } from '../features/paths';
import { SiteLink } from '../features/SiteLink';
import { words } from '../words/words';
import styles from './NotFoundPage.module.css';

export function NotFoundPage() {
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{words.notFound.title}</h1>
      <p>{words.notFound.text}</p>
      <p>
        <SiteLink to={paths.home()}>{words.notFound.home}</SiteLink>
      </p>
    </div>
  );
}
