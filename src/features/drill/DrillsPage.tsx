import type { DrillsPageData } from '../../course/page-data';
import { words } from '../../words/words';

export const DrillsPage = ({ data }: { data: DrillsPageData }) => (
  <h1 tabIndex={-1} data-page={data.page}>
    {words.titles.drills}
  </h1>
);
