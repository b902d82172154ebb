import type { DrillPageData } from '../../course/page-data';

export const DrillPage = ({ data }: { data: DrillPageData }) => <h1 tabIndex={-1}>{data.drill.title}</h1>;
