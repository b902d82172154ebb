import type { ExamPageData } from '../../course/page-data';
import { words } from '../../words/words';

export const SittingPage = ({ data }: { data: ExamPageData<'sitting'> }) => (
  <h1 tabIndex={-1} data-page={data.page}>
    {words.titles.sitting}
  </h1>
);
