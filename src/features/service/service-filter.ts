// What the matrix of services shows, and in which order.
import { byShortName } from '../../course/catalog/service-order';
import type { PhaseLabel, ServicesPageData } from '../../course/page-data';

export type MatrixService = ServicesPageData['services'][number];

/** `phase` empty = any. `sort` is `name` or the id of a phase. */
export type ServiceFilter = {
  text: string;
  phase: string;
  isBestOnly: boolean;
  isInScopeOnly: boolean;
  sort: string;
};

export const noFilter: ServiceFilter = { text: '', phase: '', isBestOnly: false, isInScopeOnly: false, sort: 'name' };

export const gradeIn = ({ phases }: MatrixService, phase: string): 'best' | 'also' | undefined =>
  Object.hasOwn(phases, phase) ? phases[phase]?.grade : undefined;

/** Why it helps in this phase; undefined where it does not. */
export const reasonOf = ({ phases }: MatrixService, { id }: PhaseLabel): string | undefined =>
  Object.hasOwn(phases, id) ? phases[id]?.why : undefined;

/** The services that fit, sorted by name, or by how much they help in a phase and then by name. */
export function filterServices(services: readonly MatrixService[], filter: ServiceFilter): MatrixService[] {
  const text = filter.text.trim().toLowerCase();
  const fits = (service: MatrixService) => {
    const grades =
      filter.phase === '' ? Object.values(service.phases).map(({ grade }) => grade) : [gradeIn(service, filter.phase)];
    const helps = grades.some((grade) => (filter.isBestOnly ? grade === 'best' : grade !== undefined));
    return (
      (text === '' || `${service.name} ${service.purpose}`.toLowerCase().includes(text)) &&
      (helps || (filter.phase === '' && !filter.isBestOnly)) &&
      (service.inScope || !filter.isInScopeOnly)
    );
  };
  const rank = (service: MatrixService) =>
    filter.sort === 'name' ? 0 : { best: 0, also: 1, none: 2 }[gradeIn(service, filter.sort) ?? 'none'];
  return services.filter(fits).sort((one, other) => rank(one) - rank(other) || byShortName(one, other));
}
