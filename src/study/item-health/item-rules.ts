/**
 * Where an item's health is judged.
 *
 * `leastLearners`: below 20 a correlation that is really 0 comes out beyond ±0.23 in one case of three (its standard error
 * is 1/√(n-1)), so that nothing can be told from chance. `leastOthers`: a mean of fewer than four other items ranks nobody.
 * `easy` and `hard` are ours: so few learners stand out there that the item says little about the others. `weak`: Ebel and
 * Frisbie, Essentials of Educational Measurement, 1991. `idle`: Haladyna and Downing, How many options is enough, 1993.
 * `group`: Kelley, The selection of upper and lower groups, 1939.
 */
export const itemRules = {
  leastLearners: 20,
  leastOthers: 4,
  easy: 0.95,
  hard: 0.2,
  weak: 0.2,
  idle: 0.05,
  group: 0.27,
} as const;
