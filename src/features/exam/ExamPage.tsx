import type { ExamPageData } from '../../course/page-data';
import { words } from '../../words/words';

export const ExamPage = ({ data }: { data: ExamPageData<'exam'> }) => (
  <h1 tabIndex={-1} data-page={data.page}>
    {words.titles.exam}
  </h1>
);
