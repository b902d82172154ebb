// The order in which lists name services: by the name without the maker's, by which people look for them.

const shortName = (name: string): string => name.replace(/^(?:Amazon|AWS) /, '');

/** Compares two services for `sort`. */
export const byShortName = (one: { name: string }, other: { name: string }): number =>
  shortName(one.name).localeCompare(shortName(other.name), 'en');
