// Who a statement is about and in whose terms, as a launch said it; the same for every statement of a visit.
import type { Json } from '../../../core/json';
import type { Activity, Agent, LanguageMap } from './statement';

/** `Browse` and `Review` count for nothing. cmi5 10.2.2 launchMode. */
export const launchModes = ['Normal', 'Browse', 'Review'] as const;
export type LaunchMode = (typeof launchModes)[number];

/**
 * `object` is the id of the package in statements: in cmi5 the activityId of the launch, else the package's own address;
 * `activity` is always the package's own address. `template` is the contextTemplate of cmi5; `mastery` its masteryScore, 0 to 1.
 */
export type Reporter = {
  standard: 'cmi5' | 'xapi';
  actor: Agent;
  object: string;
  activity: string;
  name: LanguageMap;
  description: LanguageMap;
  language: string;
  template: { readonly [name: string]: Json };
  mode: LaunchMode;
  registration?: string;
  mastery?: number;
};

/** cmi5 7.1.3: `defined` statements carry the cmi5 category, `judging` ones that of moveOn as well, `allowed` ones neither. */
export type StatementClass = 'defined' | 'judging' | 'allowed';

const cmi5Category = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const moveOnCategory = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const masteryExtension = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** The package as the object of a statement. Only its id is needed in cmi5, where the system has the rest. */
export const packageActivity = ({ standard, object, name, description }: Reporter): Activity => ({
  objectType: 'Activity',
  id: object,
  ...(standard === 'xapi'
    ? { definition: { type: 'http://adlnet.gov/expapi/activities/assessment', name, description } }
    : {}),
});

type Names = { readonly [name: string]: Json };

const isNames = (value: Json | undefined): value is Names =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const namesOf = (value: Json | undefined): Names => (isNames(value) ? value : {});

/** A list of activities may also be written as the one that is in it. */
const activitiesOf = (value: Json | undefined): readonly Json[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};

const hasId = (list: readonly Json[], id: string): boolean => list.some((entry) => isNames(entry) && entry.id === id);

const withId = (list: readonly Json[], id: string): readonly Json[] => (hasId(list, id) ? list : [...list, { id }]);

/**
 * The context of a statement: the template with nothing of it changed, and what its class wants added. A judging
 * statement also says by which masteryScore it judges. cmi5 9.6 and 10.2.1.
 */
export function contextOf(reporter: Reporter, sort: StatementClass): Names {
  const { template, standard, registration, mastery, language, object } = reporter;
  const lists = namesOf(template.contextActivities);
  const categories = standard === 'cmi5' ? categoriesOf[sort] : [];
  const category = categories.reduce(withId, activitiesOf(lists.category));
  const parent = sort === 'allowed' ? withId(activitiesOf(lists.parent), object) : activitiesOf(lists.parent);
  const mark: Names =
    standard === 'cmi5' && sort === 'judging' && mastery !== undefined ? { [masteryExtension]: mastery } : {};
  const extensions = { ...mark, ...namesOf(template.extensions) };
  const activities = {
    ...lists,
    ...(category.length > 0 ? { category } : {}),
    ...(parent.length > 0 ? { parent } : {}),
  };
  return {
    language,
    ...template,
    ...(registration === undefined ? {} : { registration }),
    ...(Object.keys(activities).length > 0 ? { contextActivities: activities } : {}),
    ...(Object.keys(extensions).length > 0 ? { extensions } : {}),
  };
}

const categoriesOf: Readonly<Record<StatementClass, readonly string[]>> = {
  defined: [cmi5Category],
  judging: [cmi5Category, moveOnCategory],
  allowed: [],
};
