import type { ServicesPageData } from '../../course/page-data';
import { words } from '../../words/words';

export const ServicesPage = ({ data }: { data: ServicesPageData }) => (
  <h1 tabIndex={-1} data-page={data.page}>
    {words.titles.services}
  </h1>
);
