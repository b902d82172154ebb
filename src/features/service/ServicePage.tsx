import type { ServicePageData } from '../../course/page-data';

export const ServicePage = ({ data }: { data: ServicePageData }) => <h1 tabIndex={-1}>{data.service.name}</h1>;
