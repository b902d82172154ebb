import { playerWords } from '../../words/player/player';

/** In place of a package whose own parts are missing or damaged. */
export const BrokenPackage = ({ part }: { part: string }) => (
  <main className="page">
    <h1>{playerWords.broken.title}</h1>
    <p>{playerWords.broken.text(part)}</p>
  </main>
);
