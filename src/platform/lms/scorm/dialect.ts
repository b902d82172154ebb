// What is different between the versions of SCORM, for the one link that speaks both.
import type { Interaction, Standing } from '../../../packaging/report/report';
import type { LmsValue } from '../../../packaging/report/scorm/interaction-values';
import type { LmsLaunch } from '../../../stores/lms/lms-link';
import type { MethodNames } from './scorm-calls';

/** The value of an element as the system gave it at launch; '' where it has none. */
export type ReadValue = (element: string) => string;

/** What was set in this visit and taken. */
export type Accepted = ReadonlyMap<string, string>;

/** A visit in the terms of one version. `isReported` is false in a visit that only looks: nothing but the state is written. */
export type ScormVisit = {
  launch: Omit<LmsLaunch, 'state' | 'longestState'>;
  isReported: boolean;
  /** What is set at once, so that a visit that ends without a goodbye can be gone on with. */
  first: readonly LmsValue[];
  interaction(place: number, interaction: Interaction): readonly LmsValue[];
  standing(standing: Standing, accepted: Accepted): readonly LmsValue[];
  visit(sessionMs: number): readonly LmsValue[];
};

export type Dialect = {
  api: string;
  methods: MethodNames;
  longestState: number;
  stateElement: string;
  locationElement: string;
  longestLocation: number;
  /** Elements without which a batch is not kept, whatever else was. */
  essential: ReadonlySet<string>;
  /** Error codes: the session is over; the element does not exist or may not be set; the element has no value yet. */
  ended: ReadonlySet<string>;
  missing: ReadonlySet<string>;
  unset: ReadonlySet<string>;
  begin(read: ReadValue, activity: string): ScormVisit;
};

/** A number that a system wrote, in the range; undefined for anything else. */
export function readNumber(text: string, least: number, most: number): number | undefined {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return value >= least && value <= most ? value : undefined;
}
