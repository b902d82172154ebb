// The address of every page; paths start and end with `/`.

export const paths = {
  home: () => '/',
  module: (id: string) => `/modules/${id}/`,
  lesson: (id: string, anchor = '') => `/lessons/${id}/${anchor && `#${anchor}`}`,
  phases: () => '/practice/phases/',
  practice: (search = '') => `/practice/${search && `?${search}`}`,
  exam: () => '/exam/',
  paper: (attempt: string) => `/exam/paper/?attempt=${encodeURIComponent(attempt)}`,
  drills: () => '/drills/',
  drill: (id: string) => `/drills/${id}/`,
  services: () => '/services/',
  search: (piece = 1) => (piece === 1 ? '/search/' : `/search/${piece}/`),
  instructors: () => '/instructors/',
  print: (search = '') => `/instructors/print/${search && `?${search}`}`,
  results: () => '/instructors/results/',
  service: (id: string) => `/services/${id}/`,
} as const;

/** A link from one page of the site to another that works from any folder of any host: `from` is the current path, `to` an address. */
export function relativeHref(from: string, to: string): string {
  const [path = '/'] = to.split(/[?#]/);
  const rest = to.slice(path.length);
  const here = from.split('/').slice(1, -1);
  const there = path.split('/').slice(1, -1);
  const shared = here.findIndex((part, index) => part !== there[index]);
  const common = shared < 0 ? here.length : shared;
  const steps = [...here.slice(common).map(() => '..'), ...there.slice(common)];
  return `${steps.length > 0 ? `${steps.join('/')}/` : './'}${rest}`;
}

/** The path as pages are stored: single slashes, and one at its end. */
export const pagePath = (pathname: string): string => `${pathname}/`.replace(/\/{2,}/g, '/');
