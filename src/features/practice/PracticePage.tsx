import type { PracticePageData } from '../../course/page-data';
import { words } from '../../words/words';

export const PracticePage = ({ data }: { data: PracticePageData }) => (
  <h1 tabIndex={-1} data-page={data.page}>
    {words.titles.practice}
  </h1>
);
