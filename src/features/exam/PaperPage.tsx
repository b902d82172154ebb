import type { ExamPageData } from '../../course/page-data';
import { words } from '../../words/words';

export const PaperPage = ({ data }: { data: ExamPageData<'paper'> }) => (
  <h1 tabIndex={-1} data-page={data.page}>
    {words.titles.paper}
  </h1>
);
